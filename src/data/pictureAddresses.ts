import type { Story } from '#core/story/story.ts';
import { memoryPictures } from './memoryPictures.ts';

/** `folder` goes before the name of each rendition, as it does with a story's own folder. */
export type AddressedStory = { readonly story: Story; readonly folder: string };

/**
 * A story whose pictures are in memory, as one that a page can draw: all addresses of blobs begin alike and end in an
 * id, which makes a folder and a name. A rendition whose file isn't there is left out, and a map too, which is a file
 * as well. `release` gives the memory back.
 */
export function addressPictures(
  story: Story,
  pictures: readonly { readonly file: string; readonly blob: Blob }[],
): { readonly addressed: AddressedStory; readonly release: () => void } {
  const folder = `blob:${location.origin}/`;
  const addresses = new Map(
    pictures.map(({ file, blob }) => {
      const address = URL.createObjectURL(blob);
      memoryPictures.set(address, blob);
      return [file, address];
    }),
  );
  const photos = story.photos.map((photo) => ({
    ...photo,
    renditions: photo.renditions.flatMap((rendition) => {
      const address = addresses.get(rendition.file);
      return address === undefined ? [] : [{ ...rendition, file: address.slice(folder.length) }];
    }),
  }));
  return {
    addressed: { story: withoutMap({ ...story, photos }), folder },
    release: () => {
      for (const address of addresses.values()) {
        URL.revokeObjectURL(address);
        memoryPictures.delete(address);
      }
    },
  };
}

function withoutMap(story: Story): Story {
  if (!story.timeline?.route?.map) return story;
  const { map: _map, ...route } = story.timeline.route;
  return { ...story, timeline: { ...story.timeline, route } };
}
