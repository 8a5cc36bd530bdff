import { findTitles } from '#core/library/findTitles.ts';
import type { ShelfStory } from '#core/library/shelfStory.ts';

/** Keys of stories whose text matches the query. */
export type FoundTexts = { readonly query: string; readonly keys: readonly string[] };

/** Title matches first, then text matches, each in the given order. */
export function foundStories(
  stories: readonly ShelfStory[],
  { query, keys }: FoundTexts,
): readonly ShelfStory[] {
  if (query === '') return stories;
  const titles = findTitles(stories, query);
  const texts = new Set(keys);
  return [
    ...stories.filter(({ key }) => titles.has(key)),
    ...stories.filter(({ key }) => !titles.has(key) && texts.has(key)),
  ];
}
