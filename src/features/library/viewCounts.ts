import type { ShelfStory } from '#core/library/shelfStory.ts';
import { filterShelf, isRead, type ShelfFilter } from '#core/library/shelved.ts';
import type { ProgressOf } from './readProgress.ts';
import type { ViewCounts } from './ShelfFilters.tsx';

/** How many of the stories each view has, of those with the tag. */
export function countViews(
  stories: readonly ShelfStory[],
  tag: ShelfFilter['tag'],
  progressOf: ProgressOf,
): ViewCounts {
  const all = filterShelf(stories, { view: 'all', tag }, progressOf);
  const read = all.filter((story) => isRead(story, progressOf(story))).length;
  return {
    all: all.length,
    read,
    unread: all.length - read,
    archived: filterShelf(stories, { view: 'archived', tag }, progressOf).length,
  };
}
