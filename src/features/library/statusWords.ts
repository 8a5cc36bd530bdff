import type { ShelfStory } from '#core/library/shelfStory.ts';
import { isRead } from '#core/library/shelved.ts';
import type { ReadingProgress } from '#core/story/readingProgress.ts';

/** Whether a story is read, begun or unread; nothing for a story of the site that isn't begun. */
export function statusWords(story: ShelfStory, progress: ReadingProgress | undefined): string | undefined {
  if (isRead(story, progress)) return 'Read';
  if (progress && progress.minutesLeft > 0)
    return `Unread, paragraph ${progress.paragraph} of ${progress.of}`;
  return story.own ? 'Unread' : undefined;
}
