import 'fake-indexeddb/auto';
import { MutationObserver, type QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Highlight } from '#core/highlights/highlight.ts';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { openDatabase } from '../database.ts';
import { removeStory } from '../library/removeStory.ts';
import { saveStory } from '../library/saveStory.ts';
import { makeQueryClient } from '../queryClient.ts';
import type { StoryKey } from '../queryKeys.ts';
import { putHighlightMutation, removeHighlightMutation } from './highlightMutations.ts';
import { highlightsQuery } from './storyHighlights.ts';

const story = 'stories/ferry';
const anchor = { block: 'p1', start: 0, end: 8, exact: 'Ada Moss', prefix: '', suffix: ' sails', least: 0.7 };
const highlight = (id: string): Highlight => ({ id, at: [anchor], shape: 'ground', madeAt: 1 });

const put = (client: QueryClient, one: Highlight, key: StoryKey = story) =>
  new MutationObserver(client, putHighlightMutation(key)).mutate(one);
const remove = (client: QueryClient, id: string, key: StoryKey = story) =>
  new MutationObserver(client, removeHighlightMutation(key)).mutate(id);
const shown = (client: QueryClient, key: StoryKey = story) =>
  client.getQueryData(highlightsQuery(key).queryKey)?.highlights ?? [];
const onDisk = async () => {
  const rows = await (await openDatabase()).getAll('highlights');
  return rows.flatMap(({ highlights }) => highlights);
};

let notes: Map<string, string>;
let client: QueryClient;
beforeEach(async () => {
  notes = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => notes.set(key, value),
    removeItem: (key: string) => notes.delete(key),
  });
  vi.restoreAllMocks();
  await emptyDatabase();
  client = makeQueryClient();
});

describe('a highlight', () => {
  it('is saved, changed in its place, and removed', async () => {
    await put(client, highlight('firstone'));
    await put(client, highlight('secondone'));
    const noted = { ...highlight('firstone'), note: 'Ask the bureau' };
    await put(client, noted);
    expect(await onDisk()).toEqual([noted, highlight('secondone')]);
    expect(shown(client)).toEqual(await onDisk());
    await remove(client, 'firstone');
    expect(await onDisk()).toEqual([highlight('secondone')]);
  });

  it('is added to those that another tab has made meanwhile', async () => {
    const other = makeQueryClient();
    await client.fetchQuery(highlightsQuery(story));
    await put(other, highlight('fromother'));
    await put(client, highlight('fromhere'));
    expect(shown(client).map(({ id }) => id)).toEqual(['fromother', 'fromhere']);
  });

  it('of an unsaved story lasts until the page is left, and nothing is written', async () => {
    await put(client, highlight('onlyhere'), null);
    expect(shown(client, null)).toEqual([highlight('onlyhere')]);
    expect(client.getQueryData(highlightsQuery(null).queryKey)?.notSaved).toEqual({ kind: 'unsavedStory' });
    expect(await onDisk()).toEqual([]);
  });

  it('lasts until the page is left if the browser has no storage, which is remembered', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await put(client, highlight('onlyhere'));
    await client.refetchQueries({ queryKey: highlightsQuery(story).queryKey });
    expect(shown(client)).toEqual([highlight('onlyhere')]);
    expect(client.getQueryData(highlightsQuery(story).queryKey)?.notSaved).toEqual({ kind: 'full' });
  });

  it('of a story that another tab has deleted is not saved, and says so', async () => {
    const own = 'own/ferry';
    await saveStory(importedArticle({ id: 'ferry' }), source, { withPictures: false, at: 1 });
    await put(client, highlight('before'), own);
    await removeStory('ferry');
    expect(await onDisk()).toEqual([]);
    await put(client, highlight('afterwards'), own);
    expect(client.getQueryData(highlightsQuery(own).queryKey)?.notSaved).toEqual({ kind: 'gone' });
    expect(await onDisk()).toEqual([]);
  });

  it('of another version of the site is counted, and left as it is', async () => {
    const database = await openDatabase();
    await database.put('highlights', { story, highlights: [{ shape: 'glow' }] });
    expect(await client.fetchQuery(highlightsQuery(story))).toMatchObject({ highlights: [], unreadable: 1 });
    await put(client, highlight('onemore'));
    expect(await onDisk()).toEqual([{ shape: 'glow' }, highlight('onemore')]);
  });
});

describe('the highlights of a story', () => {
  it('are read only if the flag says that there are some', async () => {
    const state = (of: QueryClient) => {
      const observer = new QueryObserver(of, highlightsQuery('stories/storm'));
      observer.subscribe(() => {})();
      return observer.getCurrentResult().fetchStatus;
    };
    expect(state(client)).toBe('idle');
    await put(client, highlight('onlyone'), 'stories/storm');
    const reopened = makeQueryClient();
    const observer = new QueryObserver(reopened, highlightsQuery('stories/storm'));
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(shown(reopened, 'stories/storm')).toEqual([highlight('onlyone')]));
    stop();
    await remove(client, 'onlyone', 'stories/storm');
    expect(notes.has('lede:highlighted:stories/storm')).toBe(false);
  });
});
