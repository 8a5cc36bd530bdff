import { mutationOptions } from '@tanstack/react-query';
import type { ImportFile } from '#core/importers/imported.ts';
import type { ShelfEdit } from '#core/library/shelved.ts';
import type { ImportedArticle } from '../importer/protocol.ts';
import { invalidateAfter } from '../invalidateAfter.ts';
import { type RemovedStory, removeStory, returnStory } from './removeStory.ts';
import { replaceStory } from './replaceStory.ts';
import { saveStory } from './saveStory.ts';
import { shelveStory } from './shelveStory.ts';

type Given = {
  readonly imported: ImportedArticle;
  readonly source: readonly ImportFile[];
  readonly withPictures: boolean;
};

/** Mutations resolve when the list of stories has been refetched. Expected errors are values. */
export function saveStoryMutation() {
  return mutationOptions({
    mutationFn: ({ imported, source, withPictures }: Given) =>
      saveStory(imported, source, { withPictures, at: Date.now() }),
    onSuccess: (saved, _given, _before, { client }) =>
      saved.ok && invalidateAfter(client, { kind: 'storySaved', id: saved.value.id }),
  });
}

/** Resolves likewise. The story keeps its id, and what the reader has added to it. */
export function replaceStoryMutation() {
  return mutationOptions({
    mutationFn: ({ id, imported, source }: Omit<Given, 'withPictures'> & { readonly id: string }) =>
      replaceStory(id, imported, source),
    onSuccess: (saved, { id }, _before, { client }) =>
      saved.ok && invalidateAfter(client, { kind: 'storySaved', id }),
  });
}

export function removeStoryMutation() {
  return mutationOptions({
    mutationFn: removeStory,
    onSuccess: (_removed, id, _before, { client }) => invalidateAfter(client, { kind: 'storyRemoved', id }),
  });
}

/** Undoes the removal. */
export function returnStoryMutation() {
  return mutationOptions({
    mutationFn: (removed: RemovedStory) => returnStory(removed),
    onSuccess: (returned, _removed, _before, { client }) =>
      returned.ok && invalidateAfter(client, { kind: 'storySaved', id: returned.value }),
  });
}

/** Tags, archive, read and unread. */
export function shelveStoryMutation() {
  return mutationOptions({
    mutationFn: ({ id, edit }: { readonly id: string; readonly edit: ShelfEdit }) => shelveStory(id, edit),
    onSuccess: (_shelved, { id }, _before, { client }) =>
      invalidateAfter(client, { kind: 'storyShelved', id }),
  });
}
