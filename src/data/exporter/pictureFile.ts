/** A picture's bytes in base64, for a file that holds it. */
export type PictureBytes = { readonly type: string; readonly base64: string };

/**
 * Reads a picture of a story that is being read. Our policy allows no fetch from memory, so one that is held there comes
 * from where it is held, or, where only the browser has it, is drawn once more. Undefined when it can't be had.
 */
export async function readPictureFile(address: string): Promise<PictureBytes | undefined> {
  try {
    const blob = address.startsWith('blob:')
      ? ((await held(address)) ?? (await redraw(address)))
      : await fetchPicture(address);
    return blob && (await toBase64(blob));
  } catch {
    return undefined;
  }
}

/** Fetched only here: the story page lists what its parts need, and every name in that list counts. */
async function held(address: string): Promise<Blob | undefined> {
  const { heldPicture } = await import('../heldStory.ts');
  return heldPicture(address);
}

async function fetchPicture(address: string): Promise<Blob | undefined> {
  const response = await fetch(address);
  const blob = response.ok ? await response.blob() : undefined;
  // A host that answers every address with its front page has no such picture.
  return blob?.type.startsWith('image/') ? blob : undefined;
}

async function redraw(address: string): Promise<Blob | undefined> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/jpeg', 0.9));
}

function toBase64(blob: Blob): Promise<PictureBytes> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done({ type: blob.type, base64: String(reader.result).replace(/^[^,]*,/, '') });
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}
