import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Highlight, keptWords } from '#core/highlights/highlight.ts';
import { opening } from '#core/text/opening.ts';
import { removeKeptMutation, returnKeptMutation } from '#data/highlights/keptMutations.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { whyNotWords } from './highlightWords.ts';
import { rowId } from './useJumps.ts';

/** The last deletion: it can be undone until the page is left. */
export type DeletedKept = { readonly words: string; readonly undo?: () => void };

/** Deletes a highlight of any story. `focusList`: where the focus goes when its row is gone. */
export function useKeptDeleting(focusList: () => void) {
  const [deleted, setDeleted] = useState<DeletedKept>();
  const { mutateAsync: remove } = useMutation(removeKeptMutation());
  const { mutateAsync: putBack } = useMutation(returnKeptMutation());
  const undo = async (story: string, highlight: Highlight) => {
    const saved = await putBack({ story, highlight });
    if (!saved.ok) return setDeleted({ words: `Not brought back. ${whyNotWords(saved.error)}` });
    setDeleted(undefined);
    // The search may hide its row; then the focus stays on the list.
    focusList();
    focusSoon(() => document.getElementById(rowId(highlight.id))?.querySelector('a, button'));
  };
  return {
    deleted,
    onDelete: async (story: string, highlight: Highlight) => {
      const removed = await remove({ story, highlight });
      setDeleted(
        removed.ok
          ? {
              words: `Deleted “${opening(keptWords(highlight))}”`,
              undo: () => void undo(story, highlight),
            }
          : { words: `Not deleted. ${whyNotWords(removed.error)}` },
      );
    },
    close: () => {
      setDeleted(undefined);
      focusList();
    },
  };
}
