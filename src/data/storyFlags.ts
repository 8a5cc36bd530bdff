import type { StoryKey } from './queryKeys.ts';

/** What a reader has added to a story. */
type Added = 'corrected' | 'highlighted';

const keyOf = (added: Added, story: string) => `lede:${added}:${story}`;

/** A flag in localStorage, so that a story to which nothing was added needs no access to the database. */
export function hasFlag(added: Added, story: StoryKey): boolean {
  try {
    return story !== null && localStorage.getItem(keyOf(added, story)) !== null;
  } catch {
    return false;
  }
}

export function setFlag(added: Added, story: string, has: boolean): void {
  try {
    if (has) localStorage.setItem(keyOf(added, story), '1');
    else localStorage.removeItem(keyOf(added, story));
  } catch {
    // Without localStorage, what was added lasts until the page is left.
  }
}
