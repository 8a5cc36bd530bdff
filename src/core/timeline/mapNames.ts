import { type Box, boxAround, contains, grow, holds, middleOf, overlap, type Point } from './mapBox.ts';
import { type Country, findCountryAt, toCountries } from './mapCountries.ts';
import type { MapFrame } from './mapFrame.ts';
import { middleOfShape } from './mapPath.ts';
import { project } from './mapProjection.ts';
import { lineHeights, textWidth } from './mapText.ts';
import type { MapNameFile, MapSize, MapTopology } from './mapTopology.ts';

/** The name of a country or a sea, centred on `at`; `angle` in degrees clockwise. */
export type MapName = {
  readonly kind: 'land' | 'sea';
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly at: Point;
  readonly angle: number;
};

export type NameOptions = {
  /** Where names may be placed, px. */
  readonly within: Box;
  readonly size: MapSize;
  /** Labels and dots. */
  readonly taken: readonly Box[];
  readonly route: readonly Point[];
};

/**
 * The names that fit without covering a label, a dot or the route. A name is moved aside if necessary, but never outside
 * its country or sea.
 */
export function placeNames(map: MapTopology, frame: MapFrame, options: NameOptions): readonly MapName[] {
  const taken = [...options.taken];
  const countries = toCountries(map);
  const countryAt = (point: Point) => findCountryAt(countries, frame, point);
  // A country is twice as wide there.
  const spread = options.size === 'large' ? 2 : 1;
  return wantedNames(frame, map.names, countries).flatMap((name) => {
    const home = countryAt(name.at);
    for (const [dx, dy] of shifts) {
      const at: Point = [name.at[0] + dx * spread, name.at[1] + dy * spread];
      const boxes = boxesOf(name, at, options.size);
      if (!boxes.every((box) => isFree(box, { ...options, taken }))) continue;
      if (countryAt(at) !== home || hidesOther(boxes, home, countryAt)) continue;
      taken.push(...boxes);
      return [toName(name, at, options.size)];
    }
    return [];
  });
}

/** A name may extend over water, but not over another country. */
function hidesOther(
  boxes: readonly Box[],
  home: Country | undefined,
  countryAt: (point: Point) => Country | undefined,
): boolean {
  return boxes.some((box) => {
    const country = countryAt(middleOf(box));
    return country !== undefined && country !== home;
  });
}

/** Square px: the name of a smaller country would say little on a map of many. */
const leastArea = 200;

type Wanted = Omit<MapNameFile, 'at' | 'from'> & { readonly at: Point };

/** The positions in the map file; without them, the middle of the visible part of each country. */
function wantedNames(
  { projection }: MapFrame,
  names: readonly MapNameFile[] | undefined,
  countries: readonly Country[],
): readonly Wanted[] {
  const pxPerDegree = (projection.scale * Math.PI) / 180;
  if (names) {
    return names.flatMap((name) => {
      return (name.from ?? 0) <= pxPerDegree ? [{ ...name, at: project(projection, name.at) }] : [];
    });
  }
  return countries.flatMap((country) => {
    const { name } = country.properties;
    const at = middleOfShape(projection, country, leastArea);
    return name && at ? [{ kind: 'land' as const, lines: [name], at }] : [];
  });
}

const reach = 42;
const stride = 6;

/** Offsets in px to try around the preferred position, nearest first. */
const shifts: readonly Point[] = Array.from(
  { length: (2 * reach) / stride + 1 },
  (_, i) => i * stride - reach,
)
  .flatMap((dy, _, all) => all.map((dx) => [dx, dy] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** A row of squares along each line, so that a rotated name takes only the room it needs. */
function boxesOf({ kind, lines, angle = 0 }: Wanted, [x, y]: Point, size: MapSize): readonly Box[] {
  const lineHeight = lineHeights[size];
  const turn = (angle * Math.PI) / 180;
  return lines.flatMap((text, row) => {
    const width = textWidth(text, kind, size);
    const across = (row - (lines.length - 1) / 2) * lineHeight;
    const count = Math.max(2, Math.ceil(width / lineHeight));
    return Array.from({ length: count }, (_, i) => {
      const along = (i / (count - 1) - 0.5) * Math.max(0, width - lineHeight);
      return boxAround(
        [
          x + along * Math.cos(turn) - across * Math.sin(turn),
          y + along * Math.sin(turn) + across * Math.cos(turn),
        ],
        lineHeight / 2,
      );
    });
  });
}

function isFree(box: Box, { within, taken, route }: NameOptions): boolean {
  const roomy = grow(box, 2);
  return (
    contains(within, box) &&
    !taken.some((other) => overlap(roomy, other) > 0) &&
    !route.some((point) => holds(roomy, point))
  );
}

function toName({ kind, lines, angle = 0 }: Wanted, at: Point, size: MapSize): MapName {
  const lineHeight = lineHeights[size];
  const first = at[1] - ((lines.length - 1) / 2) * lineHeight + lineHeight * 0.3;
  return { kind, at, angle, lines: lines.map((text, i) => ({ text, x: at[0], y: first + i * lineHeight })) };
}
