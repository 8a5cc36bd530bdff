import 'fake-indexeddb/auto';
import { MutationObserver, type QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction, CorrectionDraft } from '#core/corrections/correction.ts';
import type { OwnSource } from '#core/corrections/sourceFrom.ts';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { openDatabase } from '../database.ts';
import { removeStory } from '../library/removeStory.ts';
import { saveStory } from '../library/saveStory.ts';
import { makeQueryClient } from '../queryClient.ts';
import { correctionKeys, type StoryKey } from '../queryKeys.ts';
import { addCorrectionsMutation, removeCorrectionsMutation } from './correctionMutations.ts';
import { ownNamesQuery, ownSourcesQuery } from './ownNames.ts';
import { correctionsQuery } from './storyCorrections.ts';

const story = 'stories/ferry';
const target = { block: 'p1', start: 0, end: 8, exact: 'Ada Moss', prefix: '', suffix: ' sails', least: 0.7 };
const kcna = { id: 'kcna', label: 'KCNA', kind: 'media' as const };
const mark = (id: string): Correction => ({
  id,
  at: 1,
  kind: 'mark',
  target,
  as: 'person',
  everywhere: false,
});

const add = (client: QueryClient, correction: Correction, key: StoryKey = story) =>
  new MutationObserver(client, addCorrectionsMutation(key)).mutate([correction]);
const undo = (client: QueryClient, id: string, key: StoryKey = story) =>
  new MutationObserver(client, removeCorrectionsMutation(key)).mutate([id]);
const shown = (client: QueryClient, key: StoryKey = story) =>
  client.getQueryData(correctionsQuery(key).queryKey)?.corrections.map(({ id }) => id) ?? [];
const onDisk = async () => {
  const rows = await (await openDatabase()).getAll('corrections');
  return rows.flatMap(({ corrections }) => corrections.map((one) => (one as Correction).id));
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

describe('a correction', () => {
  it('is committed when it is shown, and so is its undoing', async () => {
    const atEachChange: { readonly shown: readonly string[]; readonly saved: Promise<readonly string[]> }[] =
      [];
    client.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated' && query.queryHash.includes('corrections') && query.state.data)
        atEachChange.push({ shown: shown(client), saved: onDisk() });
    });
    await add(client, mark('onemark'));
    await undo(client, 'onemark');
    expect(atEachChange.map((change) => change.shown)).toContainEqual(['onemark']);
    expect(shown(client)).toEqual([]);
    for (const change of atEachChange) expect(await change.saved).toEqual(change.shown);
  });

  it('saves its name, which its undoing removes', async () => {
    await add(client, mark('onemark'));
    expect(await client.fetchQuery(ownNamesQuery())).toEqual([{ name: 'Ada Moss', kind: 'person' }]);
    await undo(client, 'onemark');
    await vi.waitFor(() => expect(client.getQueryData(ownNamesQuery().queryKey)).toEqual([]));
  });

  it.each<[CorrectionDraft, OwnSource]>([
    [
      { kind: 'newSource', target, label: 'the board', as: 'official' },
      { label: 'the board', kind: 'official' },
    ],
    [
      { kind: 'renameSource', source: kcna, label: 'the agency' },
      { label: 'the agency', kind: 'media' },
    ],
    [
      { kind: 'sourceKind', source: kcna, as: 'stateMedia' },
      { label: 'KCNA', kind: 'stateMedia' },
    ],
  ])('of a source saves its kind, which its undoing removes: %o', async (draft, learnt) => {
    await add(client, { ...draft, id: 'onesource', at: 1 } as Correction);
    expect(await client.fetchQuery(ownSourcesQuery())).toEqual([learnt]);
    await undo(client, 'onesource');
    await vi.waitFor(() => expect(client.getQueryData(ownSourcesQuery().queryKey)).toEqual([]));
  });

  it('is saved without waiting for other lists to be read again', async () => {
    client.setQueryDefaults(correctionKeys.names(), { queryFn: () => new Promise<never>(() => {}) });
    client.setQueryData(correctionKeys.names(), []);
    await add(client, mark('onemark'));
    expect(shown(client)).toEqual(['onemark']);
  });

  it('waits for the one before, so that rapid corrections are not lost', async () => {
    await Promise.all(['firstone', 'secondone', 'thirdone'].map((id) => add(client, mark(id))));
    expect(shown(client)).toEqual(['firstone', 'secondone', 'thirdone']);
    expect(await onDisk()).toEqual(shown(client));
  });

  it('is added to those that another tab has made meanwhile', async () => {
    const other = makeQueryClient();
    await client.fetchQuery(correctionsQuery(story));
    await add(other, mark('fromother'));
    await add(client, mark('fromhere'));
    expect(shown(client)).toEqual(['fromother', 'fromhere']);
  });

  it('of an unsaved story is kept in memory, and nothing is written', async () => {
    await add(client, mark('onemark'), null);
    await add(client, mark('another'), null);
    await undo(client, 'onemark', null);
    expect(shown(client, null)).toEqual(['another']);
    expect(await onDisk()).toEqual([]);
  });

  it('is kept in memory if the browser has no storage, which is remembered', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await add(client, mark('onemark'));
    expect(client.getQueryData(correctionsQuery(story).queryKey)?.notSaved).toEqual({ kind: 'full' });
    await client.refetchQueries({ queryKey: correctionsQuery(story).queryKey });
    expect(shown(client)).toEqual(['onemark']);
  });
});

describe('a correction of a story that another tab has deleted', () => {
  const own = 'own/ferry';
  const keep = () => saveStory(importedArticle({ id: 'ferry' }), source, { withPictures: false, at: 1 });

  it('is not saved, and says so', async () => {
    await keep();
    await add(client, mark('before'), own);
    await removeStory('ferry');
    await add(client, mark('after'), own);
    expect(client.getQueryData(correctionsQuery(own).queryKey)?.notSaved).toEqual({ kind: 'gone' });
    expect(await onDisk()).toEqual([]);
  });

  it('is not shown by a later story of that address', async () => {
    const database = await openDatabase();
    await database.put('corrections', { story: own, corrections: [mark('left over')] });
    await keep();
    expect(await onDisk()).toEqual([]);
  });
});

describe('the corrections of a story', () => {
  it('need no access to the database without the flag that there are some', async () => {
    const observer = new QueryObserver(client, correctionsQuery(story));
    observer.subscribe(() => {})();
    expect(observer.getCurrentResult().fetchStatus).toBe('idle');
  });

  it('are read if the flag is set', async () => {
    await add(client, mark('onemark'));
    expect(notes.size).toBe(1);
    const reopened = makeQueryClient();
    const observer = new QueryObserver(reopened, correctionsQuery(story));
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(shown(reopened)).toEqual(['onemark']));
    stop();
  });

  it('report those written by another version of the site, and leave them', async () => {
    const database = await openDatabase();
    await database.put('corrections', { story, corrections: [{ kind: 'of another version' }] });
    expect(await client.fetchQuery(correctionsQuery(story))).toMatchObject({
      corrections: [],
      unreadable: 1,
    });
    await add(client, mark('onemark'));
    expect((await database.get('corrections', story))?.corrections).toHaveLength(2);
  });
});
