import { useCallback } from 'react';
import type { SourceKey } from '#core/sources/sourceKey.ts';
import { claimsUnder } from '#core/sources/sourceSummaries.ts';
import type { StoryText } from '#session/elements.ts';
import { useTextTrack } from '#session/useTextTrack.ts';
import { claimElement } from './claimElements.ts';
import { useSourceList } from './useSources.ts';

/** Positions of what a source says in the story: 0 is the top, 1 the end. */
export function useClaimTrack(source: SourceKey | undefined): readonly number[] | undefined {
  const list = useSourceList();
  const find = useCallback(
    ({ article }: StoryText) =>
      claimsUnder(list, source).flatMap(({ index }) => claimElement(article, index) ?? []),
    [list, source],
  );
  return useTextTrack(source && find);
}
