import type { Story } from '#core/story/story.ts';
import { placesOnMap } from '#core/timeline/placesOnMap.ts';
import { base } from './siteAddress.ts';
import type { StoryMap } from './storyPictures.ts';

const placesNote = 'Places are set by their names from a list of towns, and may be wrong; no route is meant.';
const credit = 'Towns: GeoNames, CC BY 4.0. Coasts and borders: Natural Earth.';

/** The map of a story that has no map file: the countries of Natural Earth, 1:50m, as in the package world-atlas 2.0.2. */
export function worldMapOf(story: Story): StoryMap | undefined {
  const route = story.timeline?.route;
  const places = route ? story.places : placesOnMap(story);
  return (
    places && { address: `${base}world.topo.json`, places, note: `${route?.note ?? placesNote} ${credit}` }
  );
}
