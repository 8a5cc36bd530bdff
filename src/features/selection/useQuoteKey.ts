import { useEffect } from 'react';
import type { Passage } from '#core/story/story.ts';
import { useDispatch } from '#session/useSession.ts';
import { isShortcut } from '#ui/isShortcut.ts';

/** q copies the selected words as a quote, for readers who select by keyboard. */
export function useQuoteKey(
  passages: readonly Passage[],
  copy: (passages: readonly Passage[]) => Promise<string>,
): void {
  const dispatch = useDispatch();
  useEffect(() => {
    if (passages.length === 0) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'q' || !isShortcut(event)) return;
      void copy(passages).then((words) => dispatch({ kind: 'announced', words }));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [passages, copy, dispatch]);
}
