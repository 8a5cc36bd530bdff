import { feature } from 'topojson-client';
import type { Point } from './mapBox.ts';
import type { MapFrame } from './mapFrame.ts';
import { unproject } from './mapProjection.ts';
import type { MapTopology } from './mapTopology.ts';

export type Country = ReturnType<typeof toCountries>[number];

export function toCountries({ topology, objects }: MapTopology) {
  return feature(topology, objects.countries).features;
}

/**
 * The country at a position; undefined at sea and outside the map's data. Calculated in plane degrees: regional maps are
 * clipped at their edges anyway, and spherical calculation takes forty times as long.
 */
export function findCountry(
  countries: readonly Country[],
  position: readonly [lon: number, lat: number],
): Country | undefined {
  return countries.find(({ geometry }) => {
    if (geometry.type === 'Polygon')
      return mayHold(geometry.coordinates, position) && isInside(geometry.coordinates, position);
    if (geometry.type !== 'MultiPolygon') return false;
    return geometry.coordinates.some((polygon) => mayHold(polygon, position) && isInside(polygon, position));
  });
}

type Rings = readonly (readonly (readonly number[])[])[];

/** West, south, east and north of a polygon: on a map of the world nearly all of them are ruled out by these. */
const boundsOf = new WeakMap<Rings, readonly [number, number, number, number]>();

function mayHold(rings: Rings, [lon, lat]: readonly [number, number]): boolean {
  let bounds = boundsOf.get(rings);
  if (!bounds) {
    const outline = rings[0] ?? [];
    const [lons, lats] = [outline.map(([x = 0]) => x), outline.map(([, y = 0]) => y)];
    bounds = [least(lons), least(lats), -least(lons.map((x) => -x)), -least(lats.map((y) => -y))];
    boundsOf.set(rings, bounds);
  }
  const [west, south, east, north] = bounds;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

export function findCountryAt(
  countries: readonly Country[],
  { projection }: MapFrame,
  point: Point,
): Country | undefined {
  return findCountry(countries, unproject(projection, point));
}

/** Even-odd rule: a ray from the position eastwards crosses the outline and its holes an odd number of times. */
function isInside(rings: Rings, [lon, lat]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      if (y > lat !== y0 > lat && lon < x0 + ((x - x0) * (lat - y0)) / (y - y0)) inside = !inside;
      x0 = x;
      y0 = y;
    }
  }
  return inside;
}
