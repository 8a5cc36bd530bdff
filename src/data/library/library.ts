import { type QueryClient, queryOptions, replaceEqualDeep } from '@tanstack/react-query';
import type { OwnFacts, ShelfStory } from '#core/library/shelfStory.ts';
import type { SavedStory } from '../database.ts';
import { ownKey } from '../ownKey.ts';
import { libraryKeys } from '../queryKeys.ts';
import { openLibrary } from './openLibrary.ts';
import { readStoryCount, saveStoryCount } from './storyCount.ts';

export type OwnStory = ShelfStory & { readonly own: OwnFacts };

/** The reader's own stories for lists. `emptied`: how many were here last time, if the browser has removed them. */
export type Library =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'open'; readonly stories: readonly OwnStory[]; readonly emptied: number };

export function libraryQuery() {
  return queryOptions({
    queryKey: libraryKeys.list(),
    queryFn: ({ client }) => readLibrary(client.getQueryData<Library>(libraryKeys.list())),
    // Going back to the front page shows the list immediately.
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: (before, after) => shareStories(before as Library | undefined, after as Library),
  });
}

/** The reader has seen the message; it isn't repeated. */
export function dismissEmptied(client: QueryClient): void {
  client.setQueryData<Library>(libraryKeys.list(), (library) =>
    library?.kind === 'open' ? { ...library, emptied: 0 } : library,
  );
}

async function readLibrary(before: Library | undefined): Promise<Library> {
  const opened = await openLibrary();
  const saved = opened.ok ? await opened.value.getAll('stories').catch(() => undefined) : undefined;
  if (!saved) return { kind: 'blocked' };
  const missed = before?.kind === 'open' ? before.emptied : readStoryCount();
  saveStoryCount(saved.length);
  return { kind: 'open', stories: saved.map(toOwnStory), emptied: saved.length === 0 ? missed : 0 };
}

function toOwnStory({ id, card, addedAt, bytes, format, names }: SavedStory): OwnStory {
  return { key: ownKey(id), card, own: { addedAt, bytes, format, isMarked: names === 'marked' } };
}

/** Structural sharing by story id rather than index, so that results cached per story survive insertions and removals. */
function shareStories(before: Library | undefined, after: Library): Library {
  if (before?.kind !== 'open' || after.kind !== 'open') return after;
  const known = new Map(before.stories.map((story) => [story.key, story]));
  return { ...after, stories: after.stories.map((story) => replaceEqualDeep(known.get(story.key), story)) };
}
