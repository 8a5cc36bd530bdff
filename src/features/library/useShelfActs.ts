import { useMutation } from '@tanstack/react-query';
import { type RefObject, useCallback, useState } from 'react';
import type { ShelfEdit } from '#core/library/shelved.ts';
import type { StorageFailure } from '#core/library/storageTrouble.ts';
import type { Result } from '#core/result.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import type { RemovedStory } from '#data/library/removeStory.ts';
import {
  removeStoryMutation,
  returnStoryMutation,
  shelveStoryMutation,
} from '#data/library/storyMutations.ts';
import { focusSoon } from '#ui/focusSoon.ts';

/** What was done with a story, with the way back. */
export type ShelfNote =
  | { readonly kind: 'deleted'; readonly headline: string; readonly removed: RemovedStory }
  | {
      readonly kind: 'shelved';
      readonly headline: string;
      readonly id: string;
      readonly words: string;
      readonly back: ShelfEdit;
    }
  | {
      readonly kind: 'failed';
      readonly headline: string;
      readonly act: 'deleted' | 'restored' | 'changed';
      readonly why: StorageFailure;
    };
export type UndoneNote = Exclude<ShelfNote, { kind: 'failed' }>;

/** A row that can't be shown has no more than this. */
type Row = { readonly card: Pick<StoryCard, 'id' | 'headline'> };

export type OnDelete = (story: Row) => void;
/** `said`: words for a note with Undo, and the edit that undoes it; without, nothing is said but an error. */
export type OnShelve = (
  story: Row,
  edit: ShelfEdit,
  said?: { readonly words: string; readonly back: ShelfEdit },
) => void;

/** Where to move focus when the focused row is removed. */
type FocusPlaces = {
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly add: RefObject<HTMLAnchorElement | null>;
};

/** Deleting, archiving and the like. Only the last can be undone, until the page is left. */
export function useShelfActs({ title, add }: FocusPlaces) {
  const [note, setNote] = useState<ShelfNote>();
  const { mutate: remove } = useMutation(removeStoryMutation());
  const { mutate: restore } = useMutation(returnStoryMutation());
  const { mutate: shelve } = useMutation(shelveStoryMutation());

  const onDelete: OnDelete = useCallback(
    ({ card: { id, headline } }) =>
      remove(id, {
        onSuccess: (result) => {
          if (!result.ok) setNote({ kind: 'failed', headline, act: 'deleted', why: result.error });
          else if (result.value) setNote({ kind: 'deleted', headline, removed: result.value });
        },
      }),
    [remove],
  );

  const onShelve: OnShelve = useCallback(
    ({ card: { id, headline } }, edit, said) =>
      shelve(
        { id, edit },
        {
          onSuccess: (result) => {
            if (!result.ok) setNote({ kind: 'failed', headline, act: 'changed', why: result.error });
            else if (said) setNote({ kind: 'shelved', headline, id, ...said });
          },
        },
      ),
    [shelve],
  );

  const close = useCallback(() => {
    setNote(undefined);
    focusTitle({ title, add });
  }, [title, add]);

  const undo = useCallback(
    (note: UndoneNote) => {
      const { headline } = note;
      const onSuccess = (result: Result<string, StorageFailure>) => {
        if (!result.ok) {
          const act = note.kind === 'deleted' ? 'restored' : 'changed';
          setNote({ kind: 'failed', headline, act, why: result.error });
          return;
        }
        setNote(undefined);
        // The row may be hidden by "Show more" or by the search; then focus stays on the title.
        focusTitle({ title, add });
        focusSoon(() => document.querySelector<HTMLElement>(`#row-own-${CSS.escape(result.value)} a`));
      };
      if (note.kind === 'deleted') restore(note.removed, { onSuccess });
      else
        shelve(
          { id: note.id, edit: note.back },
          { onSuccess: (result) => onSuccess(result.ok ? { ok: true, value: note.id } : result) },
        );
    },
    [restore, shelve, title, add],
  );
  return { note, onDelete, onShelve, close, undo };
}

/** The list's title is removed with its last story; then focus the "Add an article" link. */
function focusTitle({ title, add }: FocusPlaces): void {
  (title.current ?? add.current)?.focus({ preventScroll: true });
}
