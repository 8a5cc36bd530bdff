import { useMemo, useSyncExternalStore } from 'react';
import { type ReadingProgress, toReadingProgress } from '#core/story/readingProgress.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { readPlace } from '#data/readingPlaces.ts';

export type BegunStory = { readonly card: StoryCard; readonly progress: ReadingProgress };

/** More would push the other stories off the page. */
const mostShown = 3;

/** Stories with a reading place, unfinished ones first; undefined on the server and while hydrating, where no one knows. */
export function useBegunStories(cards: readonly StoryCard[]): readonly BegunStory[] | undefined {
  const isClient = useSyncExternalStore(
    watchNothing,
    () => true,
    () => false,
  );
  return useMemo(() => {
    if (!isClient) return undefined;
    const begun = cards.flatMap((card) => {
      const place = readPlace(card.id);
      const progress = place && toReadingProgress(card, place);
      return progress ? [{ card, progress }] : [];
    });
    return begun.sort((a, b) => Number(isFinished(a)) - Number(isFinished(b))).slice(0, mostShown);
  }, [isClient, cards]);
}

export function isFinished({ progress }: BegunStory): boolean {
  return progress.minutesLeft === 0;
}

const watchNothing = () => () => {};
