import type { OldPicture, SavedPicture } from '../database.ts';

/** Earlier versions saved Blobs, which private windows of WebKit refuse to save. */
export type SavedBytes = ArrayBuffer | Blob;

/** Of its own: a view may be of a larger buffer. */
export function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

export async function readBytes(saved: SavedBytes): Promise<ArrayBuffer> {
  return saved instanceof Blob ? saved.arrayBuffer() : saved;
}

/** Undefined if there is no picture in it. */
export function pictureBlob(saved: SavedPicture | OldPicture): Blob | undefined {
  if ('blob' in saved) return saved.blob instanceof Blob ? saved.blob : undefined;
  return saved.bytes instanceof ArrayBuffer ? new Blob([saved.bytes], { type: saved.type }) : undefined;
}

export async function toSavedPicture(saved: SavedPicture | OldPicture): Promise<SavedPicture> {
  if (!('blob' in saved)) return saved;
  const { id, file, blob } = saved;
  return { id, file, type: blob.type, bytes: await blob.arrayBuffer() };
}
