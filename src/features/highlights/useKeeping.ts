import { useState } from 'react';
import { type Highlight, type Shape, withNote } from '#core/highlights/highlight.ts';
import { highlightOf } from '#core/highlights/placeHighlights.ts';
import type { Passage } from '#core/story/story.ts';
import { useDispatch, useStory } from '#session/useSession.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { notSavedWords } from './highlightWords.ts';
import { lastShape, newHighlight } from './newHighlight.ts';
import { useHighlightChanges, useHighlights } from './useHighlights.ts';
import { markId, useShowInList } from './useJumps.ts';

/** Keeps selected words, alone or with a note. */
export function useKeeping() {
  const { original } = useStory();
  const dispatch = useDispatch();
  const { saved, placement } = useHighlights();
  const { put } = useHighlightChanges();
  const showOne = useShowInList();
  const [noting, setNoting] = useState<Highlight>();
  const shapeOf = (passages: readonly Passage[]) =>
    highlightOf(placement, passages)?.shape ?? lastShape(saved.highlights);
  const announce = (words: string) => dispatch({ kind: 'announced', words });

  const save = async (highlight: Highlight): Promise<string> => {
    const isInBar = document.activeElement?.closest('.selection-bar');
    const selected = String(getSelection());
    const notSaved = await put(highlight);
    if (notSaved) return `Highlighted. ${notSavedWords(notSaved)}`;
    // Unless the reader has gone on to other words.
    if (String(getSelection()) === selected) getSelection()?.removeAllRanges();
    if (isInBar) focusSoon(() => document.getElementById(markId(highlight.id)));
    announce('Highlighted');
    return '';
  };
  const toHighlight = (passages: readonly Passage[], as: Shape) => {
    const kept = highlightOf(placement, passages);
    return kept ? { ...kept, shape: as } : newHighlight(original, passages, as);
  };
  return {
    shapeOf,
    isKept: (passages: readonly Passage[]) => highlightOf(placement, passages) !== undefined,
    keep: async (passages: readonly Passage[], as: Shape) => {
      const highlight = toHighlight(passages, as);
      return highlight ? save(highlight) : 'These words can’t be kept.';
    },
    note: (passages: readonly Passage[]) => setNoting(toHighlight(passages, shapeOf(passages))),
    show: (passages: readonly Passage[]) => {
      const kept = highlightOf(placement, passages);
      if (kept) showOne(kept.id);
    },
    /** What the open dialog writes a note for. */
    noting,
    saveNote: (written: string) => {
      if (noting) void save(withNote(noting, written)).then((words) => words && announce(words));
    },
    endNote: () => setNoting(undefined),
  };
}
