import { useEffect, useRef } from 'react';
import type { Passage } from '#core/story/story.ts';
import { isShortcut } from '#ui/isShortcut.ts';

/** Each gets the selected words. */
export type SelectionKeys = Readonly<Record<string, (passages: readonly Passage[]) => void>>;

/** Single keys while words are selected, for readers who select by keyboard. */
export function useSelectionKeys(passages: readonly Passage[], keys: SelectionKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (passages.length === 0) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || !isShortcut(event)) return;
      // A dialog that opens must not get the letter.
      event.preventDefault();
      act(passages);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [passages]);
}
