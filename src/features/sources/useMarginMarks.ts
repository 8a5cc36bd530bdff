import { useSyncExternalStore } from 'react';
import { readMarginMarks, saveMarginMarks, watchMarginMarks } from '#data/marginMarks.ts';
import { useSession, useStory } from '#session/useSession.ts';

/**
 * Whether every sentence has its mark in the margin. Until the reader has said so once, only stories marked by an editor have
 * them, while their sources are open.
 */
export function useMarginMarks(): { readonly isOn: boolean; readonly turn: (isOn: boolean) => void } {
  const wanted = useSyncExternalStore(watchMarginMarks, readMarginMarks, () => undefined);
  const isByEditor = useStory().story.annotation?.by === 'editor';
  const isInUse = useSession(
    ({ width, folded, shown: { address } }) =>
      address.source !== undefined ||
      (width === 'phone' ? address.panel === 'sources' : !folded.includes('sources')),
  );
  return { isOn: wanted ?? (isByEditor && isInUse), turn: saveMarginMarks };
}
