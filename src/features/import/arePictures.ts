/** Pictures alone make no article: they belong to the one that is shown. */
export function arePictures(files: readonly File[]): boolean {
  return files.every(({ type }) => type.startsWith('image/'));
}
