import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { applyCorrections, type Unplaced } from '#core/corrections/applyCorrections.ts';
import type { Correction, CorrectionDraft } from '#core/corrections/correction.ts';
import type { Story } from '#core/story/story.ts';
import { addCorrectionsMutation, removeCorrectionsMutation } from '#data/corrections/correctionMutations.ts';
import { correctionsQuery, type StoryCorrections } from '#data/corrections/storyCorrections.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { correctionWords } from './correctionWords.ts';
import { newCorrection } from './newCorrection.ts';

type Said = { readonly words: string; readonly undo: (() => void) | undefined };

/** The corrections of a story, functions to add and undo some together, and a message about the last change once it is saved. */
export function useCorrections(storyKey: StoryKey, original: Story, unplaced: readonly Unplaced[]) {
  const { data: saved = none } = useQuery({ ...correctionsQuery(storyKey), enabled: true });
  const { mutate: addAll } = useMutation(addCorrectionsMutation(storyKey));
  const { mutate: removeAll } = useMutation(removeCorrectionsMutation(storyKey));
  const [last, setLast] = useState<Correction | 'undone'>();

  /** `onSaved` gets the story with the new corrections applied, and their ids. */
  const add = (
    drafts: readonly CorrectionDraft[],
    onSaved: (corrected: Story, ids: readonly string[]) => void,
  ) => {
    const made = drafts.map(newCorrection);
    addAll(made, {
      onSuccess: ({ corrections }) => {
        setLast(made.at(-1));
        onSaved(
          applyCorrections(original, corrections).story,
          made.map(({ id }) => id),
        );
      },
    });
  };
  const undo = (...ids: readonly string[]) => removeAll(ids, { onSuccess: () => setLast('undone') });

  return { saved, add, undo, said: toSaid(last, saved, unplaced, undo) };
}

const none: StoryCorrections = { corrections: [], unreadable: 0, notSaved: undefined };

function toSaid(
  last: Correction | 'undone' | undefined,
  { corrections }: StoryCorrections,
  unplaced: readonly Unplaced[],
  undo: (id: string) => void,
): Said | undefined {
  if (last === undefined) return undefined;
  if (last === 'undone') return { words: 'Undone.', undo: undefined };
  const { id } = last;
  return {
    words: unplaced.some(({ correction }) => correction.id === id)
      ? 'That could not be placed in this story. It stands in your corrections.'
      : `${correctionWords(last)}.`,
    undo: corrections.some((one) => one.id === id) ? () => undo(id) : undefined,
  };
}
