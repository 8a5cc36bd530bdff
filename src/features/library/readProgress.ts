import type { ShelfStory } from '#core/library/shelfStory.ts';
import { type ReadingProgress, toReadingProgress } from '#core/story/readingProgress.ts';
import { listPlaces } from '#data/readingPlaces.ts';

export type ProgressOf = (story: ShelfStory) => ReadingProgress | undefined;

/** The reading progress of stories as it is now; undefined for one that isn't begun. All places are read once. */
export function readProgress(): ProgressOf {
  const places = new Map(listPlaces());
  return ({ key, card, own }) => {
    const place = places.get(own ? key : card.id);
    return place && toReadingProgress(card, place);
  };
}
