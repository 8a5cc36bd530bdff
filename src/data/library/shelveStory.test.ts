import 'fake-indexeddb/auto';
import { MutationObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { openDatabase } from '../database.ts';
import { followChanges } from '../followChanges.ts';
import { makeQueryClient } from '../queryClient.ts';
import { libraryQuery } from './library.ts';
import { noteEnd } from './noteEnd.ts';
import { removeStory } from './removeStory.ts';
import { replaceStory } from './replaceStory.ts';
import { saveStory } from './saveStory.ts';
import { shelveStory } from './shelveStory.ts';
import { shelveStoryMutation } from './storyMutations.ts';

type Client = ReturnType<typeof makeQueryClient>;

async function listed(client: Client) {
  const library = await client.ensureQueryData(libraryQuery());
  return library.kind === 'open' ? library.stories.map(({ own }) => own.shelved) : [];
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyDatabase();
  await saveStory(importedArticle({ id: 'ferry' }), source, { withPictures: false, at: 1 });
  await saveStory(importedArticle({ id: 'storm' }), source, { withPictures: false, at: 2 });
});

describe('how a story is kept', () => {
  it('is changed in the list without reading the others again', async () => {
    const client = makeQueryClient();
    await listed(client);
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await new MutationObserver(client, shelveStoryMutation()).mutate({
      id: 'storm',
      edit: { kind: 'tag', tag: 'Weather' },
    });
    expect(await listed(client)).toEqual([{}, { tags: ['Weather'] }]);
    expect(getAll).not.toHaveBeenCalled();
    expect(await listed(makeQueryClient())).toEqual([{}, { tags: ['Weather'] }]);
  });

  it('follows another tab', async () => {
    const client = makeQueryClient();
    vi.stubGlobal('addEventListener', () => {});
    followChanges(client);
    await listed(client);
    // As another tab says it, on a channel of its own.
    await shelveStory('ferry', { kind: 'archive', isArchived: true });
    const channel = new BroadcastChannel('lede');
    channel.postMessage({ kind: 'storyShelved', id: 'ferry' });
    await vi.waitFor(async () => expect(await listed(client)).toEqual([{ isArchived: true }, {}]));
    channel.close();
    vi.unstubAllGlobals();
  });

  it('loses nothing where two tabs change it at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((tag) => shelveStory('ferry', { kind: 'tag', tag })));
    expect((await (await openDatabase()).get('stories', 'ferry'))?.shelved?.tags).toEqual(['a', 'b', 'c']);
  });

  it('stays when a story is imported again in its place', async () => {
    await shelveStory('ferry', { kind: 'tag', tag: 'Port' });
    await replaceStory('ferry', importedArticle({ id: 'another' }), source);
    expect(await listed(makeQueryClient())).toEqual([{ tags: ['Port'] }, {}]);
  });

  it('is nothing for a story that another tab has deleted', async () => {
    await removeStory('ferry');
    expect(await shelveStory('ferry', { kind: 'tag', tag: 'a' })).toEqual({ ok: true, value: undefined });
    expect(await (await openDatabase()).count('stories')).toBe(1);
  });

  it('is what can be read of a damaged row', async () => {
    const database = await openDatabase();
    const row = await database.get('stories', 'ferry');
    const shelved = { tags: ['ok', 7], isArchived: 'yes', isRead: true };
    await database.put('stories', { ...row, shelved } as never);
    expect(await listed(makeQueryClient())).toEqual([{ isRead: true }, {}]);
  });

  it('is read once the end was reached, also after the reader had called it unread', async () => {
    const client = makeQueryClient();
    await shelveStory('ferry', { kind: 'read', isRead: false });
    await listed(client);
    noteEnd(client, 'own/ferry');
    await vi.waitFor(async () => expect(await listed(client)).toEqual([{ isRead: true }, {}]));
    noteEnd(client, 'kim-returns-from-russia');
    expect(await listed(client)).toEqual([{ isRead: true }, {}]);
  });
});
