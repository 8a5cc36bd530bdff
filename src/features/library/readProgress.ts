import type { ShelfStory } from '#core/library/shelfStory.ts';
import { type ReadingProgress, toReadingProgress } from '#core/story/readingProgress.ts';
import { readPlace } from '#data/readingPlaces.ts';

/** How far the reader has come in a story; undefined when it wasn't begun. Only in a browser. */
export function readProgress({ key, card, own }: ShelfStory): ReadingProgress | undefined {
  const place = readPlace(own ? key : card.id);
  return place && toReadingProgress(card, place);
}
