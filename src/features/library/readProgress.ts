import type { ShelfStory } from '#core/library/shelfStory.ts';
import { type ReadingProgress, toReadingProgress } from '#core/story/readingProgress.ts';
import { readPlace } from '#data/readingPlaces.ts';

/** Reading progress of a story; undefined if not begun. Browser only. */
export function readProgress({ key, card, own }: ShelfStory): ReadingProgress | undefined {
  const place = readPlace(own ? key : card.id);
  return place && toReadingProgress(card, place);
}
