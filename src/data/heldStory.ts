import type { PictureFile } from '#core/importers/imported.ts';
import type { Story } from '#core/story/story.ts';

/** `folder` goes before the name of each rendition, as it does with a story's own folder. */
export type HeldStory = { readonly story: Story; readonly folder: string };

let held: HeldStory | undefined;
let blobs: ReadonlyMap<string, Blob> = new Map();

/**
 * Holds one story in memory, with the pictures that came along, until another takes its place or the page is left:
 * what is read without being kept.
 */
export function holdStory(story: Story, pictures: readonly PictureFile[]): void {
  for (const address of blobs.keys()) URL.revokeObjectURL(address);
  const made = pictures.map(({ file, bytes, type }) => {
    const blob = new Blob([new Uint8Array(bytes)], { type });
    return { file, blob, address: URL.createObjectURL(blob) };
  });
  blobs = new Map(made.map(({ address, blob }) => [address, blob]));
  // All addresses of blobs begin alike and end in an id: a folder and a name.
  const folder = `blob:${location.origin}/`;
  const names = new Map(made.map(({ file, address }) => [file, address.slice(folder.length)]));
  held = { story: withoutMap(withNames(story, names)), folder };
}

export function heldStory(): HeldStory | undefined {
  return held;
}

/** A picture of the story held, by the address it has on the page. */
export function heldPicture(address: string): Blob | undefined {
  return blobs.get(address);
}

function withNames(story: Story, names: ReadonlyMap<string, string>): Story {
  const photos = story.photos.map((photo) => ({
    ...photo,
    renditions: photo.renditions.map((rendition) => ({
      ...rendition,
      file: names.get(rendition.file) ?? rendition.file,
    })),
  }));
  return { ...story, photos };
}

/** A map is a file in the story's folder, and there is none. */
function withoutMap(story: Story): Story {
  if (!story.timeline?.route?.map) return story;
  const { map: _map, ...route } = story.timeline.route;
  return { ...story, timeline: { ...story.timeline, route } };
}
