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
  const byTitle: ShelfStory[] = [];
  const byText: ShelfStory[] = [];
  for (const story of stories)
    if (titles.has(story.key)) byTitle.push(story);
    else if (texts.has(story.key)) byText.push(story);
  return byTitle.concat(byText);
}
