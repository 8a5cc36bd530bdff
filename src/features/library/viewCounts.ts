import type { ShelfStory } from '#core/library/shelfStory.ts';
import { isInView, isRead, type ShelfFilter } from '#core/library/shelved.ts';
import type { ProgressOf } from './readProgress.ts';
import type { ViewCounts } from './ShelfFilters.tsx';

/** How many of the stories each view has, of those with the tag. In one pass, since it is counted at each key. */
export function countViews(
  stories: readonly ShelfStory[],
  tag: ShelfFilter['tag'],
  progressOf: ProgressOf,
): ViewCounts {
  const counts = { all: 0, unread: 0, read: 0, archived: 0 };
  for (const story of stories) {
    if (isInView(story, { view: 'archived', tag }, progressOf)) counts.archived += 1;
    if (!isInView(story, { view: 'all', tag }, progressOf)) continue;
    counts.all += 1;
    counts[isRead(story, progressOf(story)) ? 'read' : 'unread'] += 1;
  }
  return counts;
}
