import { feature, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Place } from '../story/story.ts';
import { findCountry, toCountries } from './mapCountries.ts';
import type { MapFrame } from './mapFrame.ts';
import { toPath } from './mapPath.ts';
import type { MapProjection } from './mapProjection.ts';
import type { MapSize, MapTopology } from './mapTopology.ts';

/** The base map as SVG path data; empty if the story's map has none. */
export type MapGround = {
  readonly land: string;
  /** The country where the route starts. */
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
  const shape = (object: GeometryCollection | undefined) =>
    object ? toPath(projection, feature(topology, object)) : '';
  return {
    land: shape(objects.land),
    home: start ? homePath(projection, map, start) : '',
    // Illegible at the small size.
    rivers: size === 'large' ? shape(objects.rivers) : '',
    lakes: shape(objects.lakes),
    borders: toPath(
      projection,
      mesh(topology, objects.countries, (a, b) => a !== b),
    ),
  };
}

function homePath(projection: MapProjection, map: MapTopology, start: Place): string {
  const home = findCountry(toCountries(map), start.coordinates);
  return home ? toPath(projection, home) : '';
}
