import type { StoryKey } from '../queryKeys.ts';

const key = (story: string) => `lede:corrected:${story}`;

/** A flag in localStorage, so that a story without corrections needs no access to the database. */
export function hasCorrections(story: StoryKey): boolean {
  try {
    return story !== null && localStorage.getItem(key(story)) !== null;
  } catch {
    return false;
  }
}

export function noteCorrections(story: string, has: boolean): void {
  try {
    if (has) localStorage.setItem(key(story), '1');
    else localStorage.removeItem(key(story));
  } catch {
    // Without localStorage, corrections last until the page is left.
  }
}
