import type { StoryKey } from '../queryKeys.ts';

const key = (story: string) => `lede:corrected:${story}`;

/** A note in localStorage, so that a story without corrections costs no look into the database. */
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
    // Where nothing can be noted, corrections last as long as the page.
  }
}
