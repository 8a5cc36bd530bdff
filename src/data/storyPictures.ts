import { storyFolder } from './siteAddress.ts';

/** Where the pictures of a story are. `file`: as a rendition or the map names it in the story. */
export type StoryPictures = {
  readonly addressOf: (file: string) => string;
  /** The bytes, for a copy; undefined when they can't be had. */
  readonly read: (file: string) => Promise<Blob | undefined>;
  /** An address before the name of each file that others can reach, too; undefined where there is none. */
  readonly folder: string | undefined;
};

/** Those of a bundled story, in its folder beside the app. */
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
    // A host that answers every address with its front page has no such picture.
    return blob?.type.startsWith('image/') ? blob : undefined;
  } catch {
    return undefined;
  }
}
