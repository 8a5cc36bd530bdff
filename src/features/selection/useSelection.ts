import { useEffect, useState } from 'react';
import type { Passage } from '#core/story/story.ts';
import { selectedPassages } from '#session/selectedPassage.ts';
import { useStory } from '#session/useSession.ts';

const none: readonly Passage[] = [];

/** The selected words of the story, one passage a block; while a pointer selects, those of before. */
export function useSelection(): readonly Passage[] {
  const { story } = useStory();
  const [passages, setPassages] = useState(none);
  useEffect(() => {
    let isPressed = false;
    const read = () => {
      if (isPressed || document.querySelector('dialog[open]')) return;
      const found = selectedPassages(story, getSelection());
      setPassages((before) => (found.length > 0 || before.length > 0 ? found : before));
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
  return passages;
}
