import { useEffect, useState } from 'react';
import type { BlockId, Passage } from '#core/story/story.ts';
import { selectedPassages, selectedTables } from '#session/selectedPassage.ts';
import { useStory } from '#session/useSession.ts';

/** `tables`: those with selected words, which are in no passage. */
type Selected = { readonly passages: readonly Passage[]; readonly tables: readonly BlockId[] };

const none: Selected = { passages: [], tables: [] };

/** The selected words of the story, one passage a block; while a pointer selects, those of before. */
export function useSelection(): Selected {
  const { story } = useStory();
  const [selected, setSelected] = useState(none);
  useEffect(() => {
    let isPressed = false;
    const read = () => {
      if (isPressed || document.querySelector('dialog[open]')) return;
      const passages = selectedPassages(story, getSelection());
      const tables = selectedTables(getSelection());
      const isNone = passages.length === 0 && tables.length === 0;
      setSelected(isNone ? none : { passages, tables });
    };
    const press = ({ pointerType }: PointerEvent) => {
      // A touch that selects ends without pointerup: the browser's own handles take it over.
      isPressed = pointerType === 'mouse';
    };
    const release = () => {
      isPressed = false;
      read();
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', press);
    for (const type of ['pointerup', 'pointercancel'] as const) document.addEventListener(type, release);
    // Words that were selected before this code came.
    read();
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', press);
      for (const type of ['pointerup', 'pointercancel'] as const) document.removeEventListener(type, release);
    };
  }, [story]);
  return selected;
}
