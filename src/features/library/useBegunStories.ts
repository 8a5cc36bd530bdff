import { useMemo } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import type { ReadingProgress } from '#core/story/readingProgress.ts';
import { useHydrated } from '#ui/useHydrated.ts';
import { readProgress } from './readProgress.ts';

export type BegunStory = { readonly story: ShelfStory; readonly progress: ReadingProgress };

/** More would push the other stories too far down. */
const mostShown = 3;

/**
 * Stories with a saved reading position, unfinished ones first. Undefined on the server, during hydration, and until all
 * stories are loaded.
 */
export function useBegunStories(
  stories: readonly ShelfStory[],
  areAllHere: boolean,
): readonly BegunStory[] | undefined {
  const isClient = useHydrated();
  return useMemo(() => {
    if (!isClient || !areAllHere) return undefined;
    const progressOf = readProgress();
    const begun = stories.flatMap((story) => {
      const progress = progressOf(story);
      return progress ? [{ story, progress }] : [];
    });
    return begun.sort((a, b) => Number(isFinished(a)) - Number(isFinished(b))).slice(0, mostShown);
  }, [isClient, areAllHere, stories]);
}

export function isFinished({ progress }: BegunStory): boolean {
  return progress.minutesLeft === 0;
}
