import type { GeometryCollection, Topology } from 'topojson-specification';
import { fail, ok, type Result } from '../result.ts';

/** A small map shows in the side column or a sheet, a large one fills a dialog. */
export type MapSize = 'small' | 'large';

/** Where a label sits best by its maker's eye: px right of and below the dot; `lines` breaks or shortens the name. */
export type LabelHint = {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines?: readonly string[];
};

/** A country or a sea; `angle` in degrees clockwise; `from`: left out below so many px to a degree of longitude. */
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

/** A story's own map: coast, countries and perhaps a route as TopoJSON, and what its maker knew about labels. */
export type MapTopology = {
  readonly topology: Topology;
  readonly objects: MapObjects;
  /** By place id. */
  readonly hints: Readonly<Record<string, { readonly [Size in MapSize]?: LabelHint | undefined }>>;
  /** `undefined` where the file has none: the names of the countries do. */
  readonly names: readonly MapNameFile[] | undefined;
};

export type MapFileError = { readonly expected: string; readonly found: string };

/**
 * Looks at what a drawing reads: that it is a topology, that its objects are collections, and labels one by one.
 * A label that makes no sense is left out; the arcs are trusted.
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
    topology: json as unknown as Topology, // as far as the checks above go
    objects: json.objects as unknown as MapObjects,
    hints: parseHints(json.objects.stops),
    names: Array.isArray(names) ? names.filter(isName) : undefined,
  });
}

/** The file names its hints for the widths they were made at. */
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
