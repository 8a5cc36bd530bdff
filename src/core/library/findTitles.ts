import { fold } from '../text/fold.ts';
import type { ShelfStory } from './shelfStory.ts';

/** Cached: folding thousands of titles at each keystroke would be noticeable. */
const folded = new WeakMap<ShelfStory, string>();

/** Keys of stories whose title or publisher contains every word of the query. */
export function findTitles(stories: readonly ShelfStory[], query: string): ReadonlySet<string> {
  const words = fold(query)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return new Set();
  const found = stories.filter((story) => words.every((word) => titleOf(story).includes(word)));
  return new Set(found.map(({ key }) => key));
}

function titleOf(story: ShelfStory): string {
  const known = folded.get(story);
  if (known !== undefined) return known;
  const title = fold(`${story.card.headline}\n${story.card.publisher}`);
  folded.set(story, title);
  return title;
}
