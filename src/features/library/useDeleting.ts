import { useMutation } from '@tanstack/react-query';
import { type RefObject, useCallback, useState } from 'react';
import type { StoryCard } from '#core/story/storyCard.ts';
import type { RemovedStory } from '#data/library/removeStory.ts';
import { removeStoryMutation, returnStoryMutation } from '#data/library/storyMutations.ts';
import { focusSoon } from '#ui/focusSoon.ts';

export type Deleted =
  | { readonly kind: 'deleted'; readonly headline: string; readonly removed: RemovedStory }
  | { readonly kind: 'failed'; readonly headline: string; readonly act: 'deleted' | 'restored' };

/** A row that can't be shown has no more than this. */
export type OnDelete = (story: { readonly card: Pick<StoryCard, 'id' | 'headline'> }) => void;

/** Where to move focus when the focused row is removed. */
type FocusPlaces = {
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly add: RefObject<HTMLAnchorElement | null>;
};

/** Only the last deletion can be undone, until the page is left. */
export function useDeleting({ title, add }: FocusPlaces) {
  const [deleted, setDeleted] = useState<Deleted>();
  const { mutate: remove } = useMutation(removeStoryMutation());
  const { mutate: restore } = useMutation(returnStoryMutation());

  const onDelete: OnDelete = useCallback(
    ({ card: { id, headline } }) =>
      remove(id, {
        onSuccess: (result) => {
          if (!result.ok) setDeleted({ kind: 'failed', headline, act: 'deleted' });
          else if (result.value) setDeleted({ kind: 'deleted', headline, removed: result.value });
        },
      }),
    [remove],
  );

  const close = useCallback(() => {
    setDeleted(undefined);
    focusTitle({ title, add });
  }, [title, add]);

  const undo = useCallback(
    ({ headline, removed }: Extract<Deleted, { kind: 'deleted' }>) =>
      restore(removed, {
        onSuccess: (result) => {
          if (!result.ok) {
            setDeleted({ kind: 'failed', headline, act: 'restored' });
            return;
          }
          setDeleted(undefined);
          // The row may be hidden by "Show more" or by the search; then focus stays on the title.
          focusTitle({ title, add });
          focusSoon(() => document.querySelector<HTMLElement>(`#row-own-${CSS.escape(result.value)} a`));
        },
      }),
    [restore, title, add],
  );
  return { deleted, onDelete, close, undo };
}

/** The list's title is removed with its last story; then focus the "Add an article" link. */
function focusTitle({ title, add }: FocusPlaces): void {
  (title.current ?? add.current)?.focus({ preventScroll: true });
}
