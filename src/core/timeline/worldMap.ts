import type { Story } from '../story/story.ts';
import type { MapWords } from './ownMap.ts';
import { placesOnMap } from './placesOnMap.ts';

const placesNote = 'Places are set by their names from a list of towns, and may be wrong; no route is meant.';
const credit = 'Towns: GeoNames, CC BY 4.0. Coasts and borders: Natural Earth.';

/** What the map of the world shows of a story that has no map file; undefined if it has too few places. */
export function worldMapWords(story: Story): MapWords | undefined {
  const route = story.timeline?.route;
  const places = route ? story.places : placesOnMap(story);
  return places && { places, note: `${route?.note ?? placesNote} ${credit}` };
}
