/** ms. Paper without a picture is better than no paper. */
const limitMs = 8000;

/** Fetches the pictures of the story that the reader has not scrolled to; resolves when all are there, or after a few seconds. */
export async function loadPictures(root: ParentNode): Promise<void> {
  const pictures = [...root.querySelectorAll<HTMLImageElement>('article.story img, .side img')];
  for (const picture of pictures) picture.loading = 'eager';
  const all = Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, limitMs))]);
}
