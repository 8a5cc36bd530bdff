import { fold } from '../text/fold.ts';
import type { ShelfStory } from './shelfStory.ts';

/** Titles don't change, and folding thousands of them at each keystroke would be felt. */
const folded = new WeakMap<ShelfStory, string>();

/** Keys of stories whose title or publisher has every word of the query in it. */
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
