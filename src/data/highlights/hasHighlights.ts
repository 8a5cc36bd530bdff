import type { StoryKey } from '../queryKeys.ts';

const key = (story: string) => `lede:highlighted:${story}`;

/** A flag in localStorage, so that a story without highlights needs neither their code nor the database. */
export function hasHighlights(story: StoryKey): boolean {
  try {
    return story !== null && localStorage.getItem(key(story)) !== null;
  } catch {
    return false;
  }
}

export function noteHighlights(story: string, has: boolean): void {
  try {
    if (has) localStorage.setItem(key(story), '1');
    else localStorage.removeItem(key(story));
  } catch {
    // Without localStorage, highlights last until the page is left.
  }
}
