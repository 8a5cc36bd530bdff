import { type QueryClient, queryOptions, replaceEqualDeep } from '@tanstack/react-query';
import type { OwnFacts, ShelfStory } from '#core/library/shelfStory.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { type Database, readInTime, type SavedStory } from '../database.ts';
import { ownKey } from '../ownKey.ts';
import { libraryKeys } from '../queryKeys.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';
import { openLibrary } from './openLibrary.ts';
import { readCard, readFacts } from './readRow.ts';
import { readStoryCount, saveStoryCount } from './storyCount.ts';

export type OwnStory = ShelfStory & { readonly own: OwnFacts };

/**
 * The reader's own stories for lists. `emptied`: how many were here last time, if the browser has removed them; `damaged`: ids
 * of stories of which not even the text can be read.
 */
export type Library =
  | { readonly kind: 'closed'; readonly why: LibraryError }
  | {
      readonly kind: 'open';
      readonly stories: readonly OwnStory[];
      readonly damaged: readonly string[];
      readonly emptied: number;
    };

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
  if (!opened.ok) return { kind: 'closed', why: opened.error };
  const database = opened.value;
  let saved: readonly SavedStory[];
  try {
    saved = await readInTime(database.getAll('stories'));
  } catch (cause) {
    return { kind: 'closed', why: toLibraryError(cause) };
  }
  const missed = before?.kind === 'open' ? before.emptied : readStoryCount();
  saveStoryCount(saved.length);
  const cards: (StoryCard | undefined)[] = [];
  // No promise but for a damaged row: thousands take longer than reading the cards.
  for (const row of saved)
    cards.push(readCard(row.id, row) ?? (await rebuild(row.id, database).catch(() => undefined)));
  return {
    kind: 'open',
    stories: saved.flatMap((row, at) => {
      const card = cards[at];
      return card ? [{ key: ownKey(row.id), card, own: readFacts(row) }] : [];
    }),
    damaged: saved.flatMap(({ id }, at) => (cards[at] ? [] : [id])),
    emptied: saved.length === 0 ? missed : 0,
  };
}

/** A card made anew from the text. The code is loaded for a damaged row only. */
async function rebuild(id: string, database: Database): Promise<StoryCard | undefined> {
  return (await import('./cardFromText.ts')).cardFromText(id, database);
}

/** Structural sharing by story id rather than index, so that results cached per story survive insertions and removals. */
function shareStories(before: Library | undefined, after: Library): Library {
  if (before?.kind !== 'open' || after.kind !== 'open') return after;
  const known = new Map(before.stories.map((story) => [story.key, story]));
  return { ...after, stories: after.stories.map((story) => replaceEqualDeep(known.get(story.key), story)) };
}
