/**
 * A reader's place in a story: a block, how far into it (0 top, 1 end), and the first letter in sight (UTF-16 units into its text),
 * which stands elsewhere when the lines are of another length. `left`: minutes of reading left; 0 when the end was in sight.
 */
export type ReadingPlace = {
  readonly block: string;
  readonly share: number;
  readonly at?: number;
  readonly left?: number;
};

/** `story`: the id of a bundled story, or `own/` and the id of a saved one. Ids contain no slash, so they can't collide. */
const prefix = 'lede:place:';
const key = (story: string) => `${prefix}${story}`;

/** Those of all stories, by their keys; none without storage. */
export function listPlaces(): readonly (readonly [story: string, place: ReadingPlace])[] {
  try {
    return Object.keys(localStorage).flatMap((name) => {
      const story = name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
      const place = story === undefined ? undefined : readPlace(story);
      return story !== undefined && place ? [[story, place] as const] : [];
    });
  } catch {
    return [];
  }
}

export function readPlace(story: string): ReadingPlace | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(story)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { block, share, at, left } = stored as Record<string, unknown>;
    if (typeof block !== 'string' || typeof share !== 'number') return undefined;
    return {
      block,
      share,
      ...(typeof at === 'number' && { at }),
      ...(typeof left === 'number' && { left }),
    };
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
