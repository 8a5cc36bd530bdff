import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Passage, Story } from '#core/story/story.ts';
import { selectedPassage } from '#session/selectedPassage.ts';

/** The selected words of the story. They stay set while the reader uses the toolbar, even if the selection is lost. */
export function useSelectedWords(story: Story, tools: RefObject<HTMLElement | null>) {
  const [words, setWords] = useState<Passage>();
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  }, [words]);
  useEffect(() => {
    let isInTools = false;
    const pressed = (event: Event) => {
      isInTools = event.target instanceof Node && Boolean(tools.current?.contains(event.target));
    };
    const changed = () => {
      // Ignore selections in an open dialog.
      if (document.querySelector('dialog[open]')) return;
      const passage = selectedPassage(story, getSelection());
      if (passage) setWords(passage);
      else if (!isInTools && !tools.current?.contains(document.activeElement)) setWords(undefined);
    };
    document.addEventListener('pointerdown', pressed, true);
    document.addEventListener('selectionchange', changed);
    changed();
    return () => {
      document.removeEventListener('pointerdown', pressed, true);
      document.removeEventListener('selectionchange', changed);
    };
  }, [story, tools]);
  const clear = useCallback(() => {
    getSelection()?.removeAllRanges();
    setWords(undefined);
  }, []);
  /** After a save: clears the corrected words, unless others have been selected since. */
  const clearSaved = useCallback(
    (corrected: Passage | undefined) => {
      if (isSame(latest.current, corrected)) clear();
    },
    [clear],
  );
  return { words, setWords, clear, clearSaved };
}

/** Every change of the selection makes a new object. */
function isSame(a: Passage | undefined, b: Passage | undefined): boolean {
  return a?.block === b?.block && a?.start === b?.start && a?.end === b?.end;
}
