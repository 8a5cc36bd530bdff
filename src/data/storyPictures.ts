import type { Story } from '#core/story/story.ts';
import type { MapWords } from '#core/timeline/ownMap.ts';
import { storyFolder } from './siteAddress.ts';

/** `file`: of a newsroom's map, which the build has also drawn as a picture, beside it. */
export type StoryMap = MapWords & { readonly address: string; readonly file?: string };

/** Access to the pictures of a story. `file`: a path in a rendition or in the map of the story. */
export type StoryPictures = {
  readonly addressOf: (file: string) => string;
  /** The bytes, for an export; undefined if they aren't available. */
  readonly read: (file: string) => Promise<Blob | undefined>;
  /** The public base address of a published story's files; undefined for a reader's own story. */
  readonly folder: string | undefined;
  /** A map for a story without one of its own; undefined if it has nothing to show there. */
  readonly mapOf?: (story: Story) => StoryMap | undefined;
};

/** Pictures of a bundled story, in its folder beside the app. */
export function sitePictures(id: string): StoryPictures {
  const folder = storyFolder(id);
  return {
    addressOf: (file) => folder + file,
    read: (file) => fetchPicture(folder + file),
    folder,
  };
}

async function fetchPicture(address: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(address);
    const blob = response.ok ? await response.blob() : undefined;
    // A host that answers every address with its front page doesn't have the picture.
    return blob?.type.startsWith('image/') ? blob : undefined;
  } catch {
    return undefined;
  }
}
