import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Corrected } from '#core/corrections/applyCorrections.ts';
import type { Story } from '#core/story/story.ts';
import { correctionsQuery } from '#data/corrections/storyCorrections.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { hasFlag } from '#data/storyFlags.ts';

/** The code that applies corrections, loaded only if the story has some. */
const correctingCode = queryOptions({
  queryKey: ['code', 'corrections'],
  queryFn: () => import('./corrections.ts'),
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

/** The story with this reader's corrections; the original while hydrating and until corrections and their code have loaded. */
export function useCorrectedStory(key: StoryKey, original: Story): Corrected {
  const { data: saved } = useQuery(correctionsQuery(key));
  const hasAny = saved && saved.corrections.length > 0;
  const { data: code } = useQuery({ ...correctingCode, enabled: hasAny ?? hasFlag('corrected', key) });
  return useMemo(
    () =>
      hasAny && code ? code.applyCorrections(original, saved.corrections) : { story: original, unplaced: [] },
    [hasAny, code, original, saved],
  );
}
