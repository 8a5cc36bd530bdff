import type { GeometryCollection, Topology } from 'topojson-specification';
import { fail, ok, type Result } from '../result.ts';

/** A small map is in the side column or a sheet, a large one fills a dialog. */
export type MapSize = 'small' | 'large';

/** The preferred position of a label: px right of and below the dot; `lines` breaks or shortens the name. */
export type LabelHint = {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines?: readonly string[];
};

/** A country or a sea; `angle` in degrees clockwise; `from`: hidden below this many px per degree of longitude. */
export type MapNameFile = {
  readonly kind: 'land' | 'sea';
  readonly lines: readonly string[];
  readonly at: readonly [number, number];
  readonly angle?: number;
  readonly from?: number;
};

type Named = { readonly id?: string; readonly name?: string };
type MapObjects = {
  readonly land: GeometryCollection;
  readonly countries: GeometryCollection<Named>;
  readonly lakes?: GeometryCollection;
  readonly rivers?: GeometryCollection;
  readonly rail?: GeometryCollection;
};

/** A story's own map: coast, countries and perhaps a route as TopoJSON, with hints for labels. */
export type MapTopology = {
  readonly topology: Topology;
  readonly objects: MapObjects;
  /** Keys are place ids. */
  readonly hints: Readonly<Record<string, { readonly [Size in MapSize]?: LabelHint | undefined }>>;
  /** `undefined` if the file has none; the countries' own names are used instead. */
  readonly names: readonly MapNameFile[] | undefined;
};

export type MapFileError = { readonly expected: string; readonly found: string };

/**
 * Validates what a drawing uses: a topology, its objects as collections, and each label. Invalid labels are left out; arcs
 * are trusted.
 */
export function parseMapTopology(json: unknown): Result<MapTopology, MapFileError> {
  if (!isRecord(json) || json.type !== 'Topology' || !Array.isArray(json.arcs) || !isRecord(json.objects)) {
    return fail({ expected: 'a TopoJSON topology', found: isRecord(json) ? `${json.type}` : typeof json });
  }
  for (const [name, object] of Object.entries(json.objects)) {
    if (!isCollection(object)) return fail({ expected: `${name} to be a collection`, found: typeof object });
  }
  const missing = ['land', 'countries'].find((name) => !isRecord(json.objects) || !json.objects[name]);
  if (missing) return fail({ expected: `an object ${missing}`, found: Object.keys(json.objects).join(', ') });
  const { names } = isRecord(json.properties) ? json.properties : {};
  return ok({
    topology: json as unknown as Topology, // to the extent of the checks above
    objects: json.objects as unknown as MapObjects,
    hints: parseHints(json.objects.stops),
    names: Array.isArray(names) ? names.filter(isName) : undefined,
  });
}

/** The file has hints for the widths at which they were made. */
const hintKeys: Readonly<Record<MapSize, string>> = { small: 'w360', large: 'w760' };

function parseHints(stops: unknown): MapTopology['hints'] {
  if (!isCollection(stops)) return {};
  const hints = stops.geometries.flatMap((stop) => {
    const { id, label } = isRecord(stop) && isRecord(stop.properties) ? stop.properties : {};
    if (typeof id !== 'string' || !isRecord(label)) return [];
    const [small, large] = [label[hintKeys.small], label[hintKeys.large]];
    return [[id, { small: isHint(small) ? small : undefined, large: isHint(large) ? large : undefined }]];
  });
  return Object.fromEntries(hints);
}

function isHint(value: unknown): value is LabelHint {
  return (
    isRecord(value) &&
    typeof value.dx === 'number' &&
    typeof value.dy === 'number' &&
    ['start', 'middle', 'end'].includes(`${value.anchor}`) &&
    (value.lines === undefined || isTexts(value.lines))
  );
}

function isName(value: unknown): value is MapNameFile {
  return (
    isRecord(value) &&
    (value.kind === 'land' || value.kind === 'sea') &&
    isTexts(value.lines) &&
    Array.isArray(value.at) &&
    value.at.length === 2 &&
    value.at.every((part) => typeof part === 'number') &&
    [value.angle, value.from].every((part) => part === undefined || typeof part === 'number')
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isCollection(value: unknown): value is { readonly geometries: readonly unknown[] } {
  return isRecord(value) && Array.isArray(value.geometries);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
