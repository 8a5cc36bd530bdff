import { assertNever } from '../assertNever.ts';
import type { ReadingProgress } from '../story/readingProgress.ts';
import type { ShelfStory, Shelved } from './shelfStory.ts';
import { isSameTag, toTags, withoutTag, withTag } from './tags.ts';

/** What a reader changes in how a story is kept. */
export type ShelfEdit =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'untag'; readonly tag: string }
  | { readonly kind: 'archive'; readonly isArchived: boolean }
  | { readonly kind: 'read'; readonly isRead: boolean };

export function editShelved(shelved: Shelved, edit: ShelfEdit): Shelved {
  const { tags = [] } = shelved;
  switch (edit.kind) {
    case 'tag':
      return toShelved({ ...shelved, tags: withTag(tags, edit.tag) });
    case 'untag':
      return toShelved({ ...shelved, tags: withoutTag(tags, edit.tag) });
    case 'archive':
      return toShelved({ ...shelved, isArchived: edit.isArchived });
    case 'read':
      return toShelved({ ...shelved, isRead: edit.isRead });
    default:
      return assertNever(edit);
  }
}

/** Without what says nothing. */
export function toShelved(given: {
  readonly tags?: readonly string[] | undefined;
  readonly isArchived?: boolean | undefined;
  readonly isRead?: boolean | undefined;
}): Shelved {
  const tags = toTags(given.tags ?? []);
  return {
    ...(tags.length > 0 && { tags }),
    ...(given.isArchived && { isArchived: true }),
    ...(given.isRead !== undefined && { isRead: given.isRead }),
  };
}

/** A story is read when its end was reached, unless the reader has said otherwise. */
export function isRead({ own }: ShelfStory, progress: ReadingProgress | undefined): boolean {
  return own?.shelved.isRead ?? progress?.minutesLeft === 0;
}

/** `archived` stories are in no other view. */
export type ShelfFilter = {
  readonly view: 'all' | 'unread' | 'read' | 'archived';
  readonly tag: string | undefined;
};

type ProgressOf = (story: ShelfStory) => ReadingProgress | undefined;

export function filterShelf(
  stories: readonly ShelfStory[],
  filter: ShelfFilter,
  progressOf: ProgressOf,
): readonly ShelfStory[] {
  return stories.filter((story) => isInView(story, filter, progressOf));
}

export function isInView(story: ShelfStory, { view, tag }: ShelfFilter, progressOf: ProgressOf): boolean {
  const shelved = story.own?.shelved;
  if ((shelved?.isArchived ?? false) !== (view === 'archived')) return false;
  if (tag !== undefined && !shelved?.tags?.some((one) => isSameTag(one, tag))) return false;
  return view === 'all' || view === 'archived' || isRead(story, progressOf(story)) === (view === 'read');
}
