import { mutationOptions, queryOptions, skipToken } from '@tanstack/react-query';
import type { PictureFile, RemotePicture } from '#core/importers/imported.ts';
import type { Story } from '#core/story/story.ts';
import { type MemoryStory, toMemoryStory } from './memoryStory.ts';
import { correctionKeys, libraryKeys } from './queryKeys.ts';

/** Why it is not saved: the browser has no storage, or the reader chose so. */
export type UnsavedReason = 'blocked' | 'chosen';
export type UnsavedStory = MemoryStory & Pick<Given, 'remote' | 'why'>;

/** A story that is read without being saved, until another replaces it or the page is left. */
export function unsavedStoryQuery() {
  return queryOptions<UnsavedStory>({
    queryKey: libraryKeys.unsaved(),
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

type Given = {
  readonly story: Story;
  readonly pictures: readonly PictureFile[];
  readonly remote: readonly RemotePicture[];
  readonly why: UnsavedReason;
};

export function readUnsavedMutation() {
  return mutationOptions({
    mutationFn: async ({ story, pictures, ...rest }: Given): Promise<UnsavedStory> => ({
      ...toMemoryStory(story, pictures.map(toBlob)),
      ...rest,
    }),
    onSuccess: (unsaved, _given, _before, { client }) => {
      const query = unsavedStoryQuery();
      // Removes the previous story with its pictures and corrections.
      client.removeQueries({ queryKey: query.queryKey });
      client.removeQueries({ queryKey: correctionKeys.of(null) });
      client.setQueryData(query.queryKey, unsaved);
    },
  });
}

function toBlob({ file, bytes, type }: PictureFile) {
  return { file, blob: new Blob([new Uint8Array(bytes)], { type }) };
}
