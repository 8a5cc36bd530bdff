import type { Story } from '#core/story/story.ts';
import type { Releasable } from './releaseRemoved.ts';
import type { StoryPictures } from './storyPictures.ts';
import { worldMapOf } from './worldMap.ts';

/** A story whose pictures are in memory. */
export type MemoryStory = Releasable & { readonly story: Story; readonly pictures: StoryPictures };

type PictureBlob = { readonly file: string; readonly blob: Blob };

/** A picture without a file gets no rendition, and the story no map of its own, which would be a file as well. */
export function toMemoryStory(story: Story, files: readonly PictureBlob[]): MemoryStory {
  const blobs = new Map(files.map(({ file, blob }) => [file, blob]));
  const addresses = new Map(files.map(({ file, blob }) => [file, URL.createObjectURL(blob)]));
  const photos = story.photos.map((photo) => ({
    ...photo,
    renditions: photo.renditions.filter(({ file }) => blobs.has(file)),
  }));
  return {
    story: withoutMap({ ...story, photos }),
    pictures: {
      addressOf: (file) => addresses.get(file) ?? '',
      // Read from memory: the content security policy allows no fetch of `blob:`.
      read: async (file) => blobs.get(file),
      folder: undefined,
      mapOf: worldMapOf,
    },
    release: () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    },
  };
}

function withoutMap(story: Story): Story {
  if (!story.timeline?.route?.map) return story;
  const { map: _map, ...route } = story.timeline.route;
  return { ...story, timeline: { ...story.timeline, route } };
}
