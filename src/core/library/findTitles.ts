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
  const titles = titlesOf(stories);
  const found = new Set<string>();
  stories.forEach(({ key }, at) => {
    if (words.every((word) => titles[at]?.includes(word))) found.add(key);
  });
  return found;
}

/** A list is the same from key to key. */
const foldedLists = new WeakMap<readonly ShelfStory[], readonly string[]>();

function titlesOf(stories: readonly ShelfStory[]): readonly string[] {
  const known = foldedLists.get(stories);
  if (known) return known;
  const titles = stories.map(titleOf);
  foldedLists.set(stories, titles);
  return titles;
}

function titleOf(story: ShelfStory): string {
  const known = folded.get(story);
  if (known !== undefined) return known;
  const title = fold(`${story.card.headline}\n${story.card.publisher}`);
  folded.set(story, title);
  return title;
}
