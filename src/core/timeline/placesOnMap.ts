import type { Place, Story } from '../story/story.ts';

/** How many places make a map worth drawing. */
const fewest = 2;

/**
 * The places to show on a map of the world: those that the story surely names, since a name that may be something else
 * would put a dot on the wrong continent. Undefined if there are too few for a map.
 */
export function placesOnMap({
  places,
  mentions,
}: Pick<Story, 'places' | 'mentions'>): readonly Place[] | undefined {
  const named = new Set(mentions.filter(({ sure }) => sure !== false).map(({ entity }) => entity));
  const found = places.filter(({ entity }) => entity !== undefined && named.has(entity));
  return found.length < fewest ? undefined : found;
}
