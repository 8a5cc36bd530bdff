/** "1 of 6", "Image 2 of 4", "3/9": the counter of a gallery. */
export function parseGalleryCounter(text: string): { readonly at: number; readonly of: number } | undefined {
  const found =
    /^\(?(?:(?:image|photo|picture|slide|bild|foto)\s*)?(\d{1,3})\s*(?:of|\/|von|de|sur)\s*(\d{1,3})\)?$/i.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const [at, of] = [Number(found[1]), Number(found[2])];
  return at >= 1 && at <= of ? { at, of } : undefined;
}
