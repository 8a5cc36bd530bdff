import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTextIndex } from '#core/library/search/textIndex.ts';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { openDatabase, type SavedIndex } from '../../database.ts';
import { ownKey } from '../../ownKey.ts';
import { removeStory, returnStory } from '../removeStory.ts';
import { replaceStory } from '../replaceStory.ts';
import { saveStory } from '../saveStory.ts';
import { addMissing, readTexts } from './addTexts.ts';
import { openKeptIndex } from './keptIndex.ts';

const save = (id: string, headline: string) =>
  saveStory(importedArticle({ id, headline }), source, { withPictures: false, at: 1 });

/** What the worker does when a reader is about to search. */
async function visit() {
  const database = await openDatabase();
  const kept = await openKeptIndex(database);
  await addMissing(database, kept);
  return kept;
}

const finds = async (query: string) => [...(await visit()).index.find(query)].sort();

/** The state of the index, as the next visit meets it. */
async function state() {
  const row = await (await openDatabase()).get('search', 0);
  return row as SavedIndex;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyDatabase();
});

describe('the search index across visits', () => {
  it('is read, and no text again', async () => {
    await save('ferry', 'Nocturnal ferry returns');
    await save('storm', 'Storm keeps boats in');
    await visit();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect(await finds('ferry')).toEqual(['own/ferry']);
    expect(await finds('boats')).toEqual(['own/storm']);
    expect(get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'texts')).toEqual([]);
  });

  it('follows what was saved and removed while nothing searched', async () => {
    await save('ferry', 'Nocturnal ferry returns');
    await visit();
    await save('storm', 'Storm keeps ferry in');
    expect(await finds('ferry')).toEqual(['own/ferry', 'own/storm']);
    await removeStory('ferry');
    expect(await finds('ferry')).toEqual(['own/storm']);
  });

  it('follows a story that was replaced under the same address', async () => {
    await save('ferry', 'Nocturnal ferry returns');
    await visit();
    await removeStory('ferry');
    await save('ferry', 'Zeppelin lands');
    expect(await finds('nocturnal')).toEqual([]);
    expect(await finds('zeppelin')).toEqual(['own/ferry']);
    expect(await (await openDatabase()).count('unsearched')).toBe(0);
  });

  it('follows a story that was imported again in its place', async () => {
    await save('ferry', 'Nocturnal ferry returns');
    await visit();
    await replaceStory('ferry', importedArticle({ id: 'another', headline: 'Zeppelin lands' }), source);
    expect(await finds('nocturnal')).toEqual([]);
    expect(await finds('zeppelin')).toEqual(['own/ferry']);
  });

  it('follows a deletion that was undone', async () => {
    await save('ferry', 'Nocturnal ferry returns');
    await visit();
    const removed = await removeStory('ferry');
    if (!removed.ok || !removed.value) throw new Error('not removed');
    await returnStory(removed.value);
    expect(await finds('nocturnal')).toEqual(['own/ferry']);
  });

  it('keeps no word of a deleted story', async () => {
    await save('ferry', 'Nocturnal ferry secretword');
    await save('storm', 'Storm');
    await visit();
    await removeStory('ferry');
    await visit();
    const rows = await (await openDatabase()).getAll('search');
    expect(JSON.stringify(rows)).not.toContain('secretword');
    expect(rows).toHaveLength(2);
  });

  it.each([
    ['of another version', async () => ({ ...(await state()), version: 0 })],
    ['whose state is not one', async () => ({ id: 0, version: (await state()).version })],
    ['that lacks a segment', async () => ({ ...(await state()), segments: [77] })],
    [
      'with a damaged segment',
      async () => {
        const id = (await state()).segments[0] ?? 0;
        const row = await (await openDatabase()).get('search', id);
        if (!row || !('segment' in row)) throw new Error('no segment');
        return { ...row, segment: { ...row.segment, bytes: row.segment.bytes.map((byte) => byte ^ 1) } };
      },
    ],
  ])('%s is thrown away and made anew', async (_what, damage) => {
    await save('ferry', 'Nocturnal ferry returns');
    await save('storm', 'Storm keeps boats in');
    await visit();
    const database = await openDatabase();
    await database.put('search', (await damage()) as SavedIndex);
    expect(await finds('nocturnal')).toEqual(['own/ferry']);
    expect(await finds('boats')).toEqual(['own/storm']);
    const { segments } = await state();
    expect(await database.getAllKeys('search')).toEqual([0, ...segments]);
  });

  it('is not overwritten by a tab that has read an older one', async () => {
    await save('ferry', 'Nocturnal ferry returns');
    const first = await visit();
    await save('storm', 'Storm keeps boats in');
    await visit();
    first.index.remove('own/ferry');
    const before = await state();
    await first.save();
    expect(await state()).toEqual(before);
    expect(await finds('nocturnal')).toEqual(['own/ferry']);
    expect(await finds('boats')).toEqual(['own/storm']);
  });

  it('that could not be written for want of room is complete all the same', async () => {
    await save('ferry', 'Nocturnal ferry returns');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'search') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const database = await openDatabase();
    const kept = await openKeptIndex(database);
    await addMissing(database, kept).catch(() => undefined);
    expect(kept.index.find('nocturnal')).toEqual(['own/ferry']);
    vi.restoreAllMocks();
    await kept.save();
    expect(await finds('nocturnal')).toEqual(['own/ferry']);
  });

  it('finds what one made anew finds, after any series of changes in two tabs', async () => {
    const random = pseudoRandom(7);
    const words = ['ferry', 'storm', 'quay', 'night', 'boats'];
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const database = await openDatabase();
    const tabs = [await visit(), await visit()];
    for (let step = 0; step < 60; step += 1) {
      const id = ids[random(ids.length)] ?? '';
      if ((await database.getKey('stories', id)) === undefined)
        await save(id, `${words[random(5)]} ${words[random(5)]}`);
      else await removeStory(id);
      // At random: a tab is told of the change, or writes the index, or is opened again.
      const tab = random(2);
      const heard = tabs[tab];
      if (heard && random(2) === 0) {
        const texts = await readTexts(database, [id]);
        heard.index.remove(ownKey(id));
        heard.index.add(texts);
        if (random(2) === 0) await heard.save();
      }
      if (random(3) === 0) tabs[tab] = await openKeptIndex(database);
      if (step % 6 > 0) continue;
      const kept = await visit();
      const anew = makeTextIndex();
      anew.add(await readTexts(database, await database.getAllKeys('texts')));
      for (const word of words)
        expect([...kept.index.find(word)].sort(), `${step} ${word}`).toEqual([...anew.find(word)].sort());
    }
  });
});

/** A linear congruential generator (Numerical Recipes), for the same series each time. */
function pseudoRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
