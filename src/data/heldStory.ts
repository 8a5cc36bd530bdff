import type { PictureFile } from '#core/importers/imported.ts';
import type { Story } from '#core/story/story.ts';
import { type AddressedStory, addressPictures } from './pictureAddresses.ts';

/** Why it is only held: the browser keeps nothing, or the reader chose so. */
export type HeldReason = 'blocked' | 'chosen';
export type HeldStory = AddressedStory & { readonly why: HeldReason };

let held: HeldStory | undefined;
let release = () => {};

/**
 * Holds one story in memory, with the pictures that came along, until another takes its place or the page is left:
 * what is read without being kept.
 */
export function holdStory(story: Story, pictures: readonly PictureFile[], why: HeldReason): void {
  release();
  const blobs = pictures.map(({ file, bytes, type }) => ({
    file,
    blob: new Blob([new Uint8Array(bytes)], { type }),
  }));
  const made = addressPictures(story, blobs);
  held = { ...made.addressed, why };
  release = made.release;
}

export function heldStory(): HeldStory | undefined {
  return held;
}
