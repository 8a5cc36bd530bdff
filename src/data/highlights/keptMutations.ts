import { mutationOptions } from '@tanstack/react-query';
import type { Highlight } from '#core/highlights/highlight.ts';
import { invalidateAfter } from '../invalidateAfter.ts';
import { putHighlight, removeHighlight } from './highlights.ts';

/** `story` is `stories/<id>` or `own/<id>`. */
type Given = { readonly story: string; readonly highlight: Highlight };

/** Deletes a highlight of any story. Resolves when the lists are refetched; expected errors are values. */
export function removeKeptMutation() {
  return mutationOptions({
    mutationFn: ({ story, highlight }: Given) => removeHighlight(story, highlight.id),
    onSuccess: (saved, { story }, _before, { client }) =>
      saved.ok && invalidateAfter(client, { kind: 'highlighted', story }),
  });
}

/** Undoes the deletion. */
export function returnKeptMutation() {
  return mutationOptions({
    mutationFn: ({ story, highlight }: Given) => putHighlight(story, highlight),
    onSuccess: (saved, { story }, _before, { client }) =>
      saved.ok && invalidateAfter(client, { kind: 'highlighted', story }),
  });
}
