import type { ShelfStory } from '#core/library/shelfStory.ts';
import { isRead } from '#core/library/shelved.ts';
import type { ReadingProgress } from '#core/story/readingProgress.ts';
import { Menu } from '#ui/Menu.tsx';
import { MoreIcon } from './MoreIcon.tsx';
import type { OnDelete, OnShelve } from './useShelfActs.ts';

type Props = {
  readonly story: ShelfStory;
  readonly progress: ReadingProgress | undefined;
  readonly onDelete: OnDelete;
  readonly onShelve: OnShelve;
  readonly onTags: (story: ShelfStory) => void;
};
type Act = 'read' | 'tags' | 'archive' | 'delete';

/** What can be done with one of the reader's own stories. */
export function RowMenu({ story, progress, onDelete, onShelve, onTags }: Props) {
  const read = isRead(story, progress);
  const isArchived = story.own?.shelved.isArchived === true;
  const items: readonly { readonly value: Act; readonly words: string }[] = [
    { value: 'read', words: read ? 'Mark as unread' : 'Mark as read' },
    { value: 'tags', words: 'Tags…' },
    { value: 'archive', words: isArchived ? 'Return to the list' : 'Archive' },
    { value: 'delete', words: 'Delete' },
  ];
  const act = (chosen: Act) => {
    if (chosen === 'tags') onTags(story);
    if (chosen === 'delete') onDelete(story);
    if (chosen === 'read')
      onShelve(
        story,
        { kind: 'read', isRead: !read },
        {
          words: read ? 'Marked as unread:' : 'Marked as read:',
          back: { kind: 'read', isRead: read },
        },
      );
    if (chosen === 'archive')
      onShelve(
        story,
        { kind: 'archive', isArchived: !isArchived },
        {
          words: isArchived ? 'Returned to the list:' : 'Archived:',
          back: { kind: 'archive', isArchived },
        },
      );
  };
  return (
    // Above the headline's link, which covers the row.
    <div className="relative z-1 col-start-2 row-start-1 -me-2 -mt-1 justify-self-end laptop:col-start-3 print:hidden">
      <Menu label={`More for “${story.card.headline}”`} face={<MoreIcon />} items={items} onChoose={act} />
    </div>
  );
}
