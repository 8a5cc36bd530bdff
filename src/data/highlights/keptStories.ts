import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { toAnchorText } from '#core/corrections/anchor.ts';
import { findRemoved } from '#core/corrections/findRemoved.ts';
import { parseHighlight } from '#core/highlights/highlight.ts';
import { type KeptStory, keptHead, keptIn, keptUnread, sortKept } from '#core/highlights/keptStory.ts';
import { captionBlockId } from '#core/story/blocks.ts';
import { parseStory } from '#core/story/parseStory.ts';
import type { BlockId, Story } from '#core/story/story.ts';
import { listOf, removalsIn } from '../corrections/storedCorrections.ts';
import { type Database, readInTime, type SavedHighlights } from '../database.ts';
import { type LibraryError, toLibraryError } from '../library/libraryError.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { readCard } from '../library/readRow.ts';
import { ownId } from '../ownKey.ts';
import { StoryError, storyQuery } from '../stories.ts';
import { highlightKeys } from './highlightKeys.ts';

/** `closed`: why the highlights can't be read. */
export type Kept =
  | { readonly kind: 'closed'; readonly why: LibraryError }
  | { readonly kind: 'open'; readonly stories: readonly KeptStory[] };

/** The reader's highlights of all stories, each with its place in the story as it is now. */
export function keptStoriesQuery() {
  return queryOptions({
    queryKey: highlightKeys.everywhere(),
    queryFn: ({ client }) => readKept(client),
  });
}

async function readKept(client: QueryClient): Promise<Kept> {
  const opened = await openLibrary();
  if (!opened.ok) return { kind: 'closed', why: opened.error };
  const database = opened.value;
  try {
    const rows = await readInTime(database.getAll('highlights'));
    const stories: KeptStory[] = [];
    // One after the other, to limit memory: a library may have thousands.
    for (const row of rows) stories.push(await toKeptStory(row, client, database));
    return { kind: 'open', stories: sortKept(stories) };
  } catch (cause) {
    return { kind: 'closed', why: toLibraryError(cause) };
  }
}

/** What is known of a story: all, only its head, or that it isn't there any more. */
type Found = { readonly story?: Story; readonly head?: KeptStory['head']; readonly isGone?: true };

async function toKeptStory(
  row: SavedHighlights,
  client: QueryClient,
  database: Database,
): Promise<KeptStory> {
  const stored = Array.isArray(row.highlights) ? row.highlights : [];
  const highlights = stored.flatMap((one) => parseHighlight(one) ?? []);
  const own = ownId(row.story);
  const {
    story,
    head,
    isGone = false,
  } = await (own === undefined
    ? readBundled(row.story.slice('stories/'.length), client)
    : readOwn(own, database));
  const removed = story && (await removedBlocks(row.story, story, database));
  return {
    key: row.story,
    head: story ? keptHead(story, story.publisher.name) : head,
    isGone,
    items: story ? keptIn(story, highlights, (block) => !removed?.has(block)) : keptUnread(highlights),
    unreadable: stored.length - highlights.length,
  };
}

/** What the reader took out of this copy; the captions of pictures too. */
async function removedBlocks(key: string, story: Story, database: Database): Promise<ReadonlySet<BlockId>> {
  const removals = removalsIn(listOf(await readInTime(database.get('corrections', key))));
  if (removals.length === 0) return new Set();
  const { blocks, photos } = findRemoved(story, toAnchorText(story), removals);
  return new Set([...blocks, ...[...photos].map(captionBlockId)]);
}

/** Its head is in the list also if its text can't be read. */
async function readOwn(id: string, database: Database): Promise<Found> {
  const [row, text] = await readInTime(Promise.all([database.get('stories', id), database.get('texts', id)]));
  const parsed = text && parseStory(text.file);
  if (parsed?.ok) return { story: parsed.value };
  const card = row && readCard(id, row);
  if (!card) return row ? {} : { isGone: true };
  return { head: keptHead(card, card.publisher) };
}

async function readBundled(id: string, client: QueryClient): Promise<Found> {
  try {
    return { story: await client.ensureQueryData(storyQuery(id)) };
  } catch (cause) {
    return cause instanceof StoryError && cause.reason.kind === 'missing' ? { isGone: true } : {};
  }
}
