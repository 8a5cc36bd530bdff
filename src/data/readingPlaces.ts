/** A reader's place in a story: a block, and how far into it (0 top, 1 end). */
export type ReadingPlace = { readonly block: string; readonly share: number };

/** `story`: the id of a bundled story, or `own/` and the id of a saved one. Ids contain no slash, so they can't collide. */
const key = (story: string) => `lede:place:${story}`;

export function readPlace(story: string): ReadingPlace | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(story)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { block, share } = stored as Record<string, unknown>;
    return typeof block === 'string' && typeof share === 'number' ? { block, share } : undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` removes the place, when the reader is back at the top. Without storage it isn't saved. */
export function savePlace(story: string, place: ReadingPlace | undefined): void {
  try {
    if (place) localStorage.setItem(key(story), JSON.stringify(place));
    else localStorage.removeItem(key(story));
  } catch {
    // The browser has no storage.
  }
}
