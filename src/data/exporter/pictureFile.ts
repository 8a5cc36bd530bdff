import { toBase64 } from '../base64.ts';
import { memoryPictures } from '../memoryPictures.ts';

/** A picture's bytes in base64, for a file that holds it. */
export type PictureBytes = { readonly type: string; readonly base64: string };

/**
 * Reads a picture of a story that is being read. Our policy allows no fetch from memory, so one that is there comes
 * from where it was put. Undefined when it can't be had.
 */
export async function readPictureFile(address: string): Promise<PictureBytes | undefined> {
  try {
    const blob = address.startsWith('blob:') ? memoryPictures.get(address) : await fetchPicture(address);
    return blob && { type: blob.type, base64: await toBase64(blob) };
  } catch {
    return undefined;
  }
}

async function fetchPicture(address: string): Promise<Blob | undefined> {
  const response = await fetch(address);
  const blob = response.ok ? await response.blob() : undefined;
  // A host that answers every address with its front page has no such picture.
  return blob?.type.startsWith('image/') ? blob : undefined;
}
