import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Passage, Story } from '#core/story/story.ts';
import { selectedPassage } from './selectedPassage.ts';

/** The words of the story that are selected. They stay so while the reader is in the tools, whatever becomes of the selection. */
export function useSelectedWords(story: Story, tools: RefObject<HTMLElement | null>) {
  const [words, setWords] = useState<Passage>();
  useEffect(() => {
    let isInTools = false;
    const pressed = (event: Event) => {
      isInTools = event.target instanceof Node && Boolean(tools.current?.contains(event.target));
    };
    const changed = () => {
      // A question over the page has a selection of its own.
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
  return { words, setWords, clear };
}
