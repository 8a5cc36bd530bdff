import { Ellipsis } from 'lucide';
import { useCallback, useId, useState } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { isRead } from '#core/library/shelved.ts';
import type { ReadingProgress } from '#core/story/readingProgress.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import type { OnDelete, OnShelve } from './useShelfActs.ts';

type Props = {
  readonly story: ShelfStory;
  readonly progress: ReadingProgress | undefined;
  readonly onDelete: OnDelete;
  readonly onShelve: OnShelve;
  readonly onTags: (story: ShelfStory) => void;
  readonly onCopy: (story: ShelfStory) => void;
};

/** What can be done with one of the reader's own stories. The list is drawn when its button is approached: there are many rows. */
export function RowMenu(props: Props) {
  const { card } = props.story;
  const id = useId();
  const [isNear, setIsNear] = useState(false);
  const onNear = useCallback(() => setIsNear(true), []);
  return (
    // Above the headline's link, which covers the row.
    <div className="relative z-1 col-start-2 row-start-1 -me-2 -mt-1 justify-self-end laptop:col-start-3 print:hidden">
      <Popover id={id} label={`More for “${card.headline}”`} face={<Icon name={Ellipsis} />} onNear={onNear}>
        {isNear && (
          <ul className="-m-2 grid gap-0.5">
            {toItems(props).map(({ words, act }) => (
              <li key={words}>
                <button
                  type="button"
                  className="flex min-h-9 w-full items-center rounded-control px-3 text-start hover:bg-hover pointer-coarse:min-h-target"
                  onClick={({ currentTarget }) => {
                    // First: a dialog that the act opens returns the focus to where it is then.
                    currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
                    act();
                  }}
                >
                  {words}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </div>
  );
}

type Item = { readonly words: string; readonly act: () => void };

function toItems({ story, progress, onDelete, onShelve, onTags, onCopy }: Props): readonly Item[] {
  const read = isRead(story, progress);
  const isArchived = story.own?.shelved.isArchived === true;
  return [
    {
      words: read ? 'Mark as unread' : 'Mark as read',
      act: () =>
        onShelve(
          story,
          { kind: 'read', isRead: !read },
          {
            words: read ? 'Marked as unread:' : 'Marked as read:',
            back: { kind: 'read', isRead: read },
          },
        ),
    },
    { words: 'Tags…', act: () => onTags(story) },
    { words: 'Save a copy…', act: () => onCopy(story) },
    {
      words: isArchived ? 'Return to the list' : 'Archive',
      act: () =>
        onShelve(
          story,
          { kind: 'archive', isArchived: !isArchived },
          {
            words: isArchived ? 'Returned to the list:' : 'Archived:',
            back: { kind: 'archive', isArchived },
          },
        ),
    },
    { words: 'Delete', act: () => onDelete(story) },
  ];
}
