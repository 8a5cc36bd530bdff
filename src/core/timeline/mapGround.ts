import { type GeoPath, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Place } from '../story/story.ts';
import { findCountry, toCountries } from './mapCountries.ts';
import type { MapFrame } from './mapFrame.ts';
import type { MapSize, MapTopology } from './mapTopology.ts';

/** What lies under the route, as SVG path data; empty where the story's map has none. */
export type MapGround = {
  readonly land: string;
  /** The country the route sets out from. */
  readonly home: string;
  readonly rivers: string;
  readonly lakes: string;
  readonly borders: string;
};

type GroundOptions = { readonly start: Place | undefined; readonly size: MapSize };

export function toMapGround(
  map: MapTopology,
  { projection }: MapFrame,
  { start, size }: GroundOptions,
): MapGround {
  const { topology, objects } = map;
  const path = geoPath(projection).digits(1);
  const shape = (object: GeometryCollection | undefined) => (object && path(feature(topology, object))) || '';
  return {
    land: shape(objects.land),
    home: start ? homePath(path, map, start) : '',
    // At the small size they are scribble.
    rivers: size === 'large' ? shape(objects.rivers) : '',
    lakes: shape(objects.lakes),
    borders: path(mesh(topology, objects.countries, (a, b) => a !== b)) ?? '',
  };
}

function homePath(path: GeoPath, map: MapTopology, start: Place): string {
  const home = findCountry(toCountries(map), start.coordinates);
  return (home && path(home)) ?? '';
}
