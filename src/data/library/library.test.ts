import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhotoId } from '#core/story/story.ts';
import { emptyDatabase, everything } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { openDatabase } from '../database.ts';
import { makeQueryClient } from '../queryClient.ts';
import { openStory } from './openStory.ts';
import { originalQuery } from './original.ts';
import { ownStoryQuery } from './ownStory.ts';
import { removeStory, returnStory } from './removeStory.ts';
import { saveStory } from './saveStory.ts';

const at = Date.UTC(2026, 10, 25);
const keep = (name = 'The Harbour Post', withPictures = true) =>
  saveStory(importedArticle({ id: 'ferry', publisher: { name } }), source, { withPictures, at });

const idOf = async (kept: ReturnType<typeof keep>) => {
  const result = await kept;
  return result.ok ? result.value.id : result.error.kind;
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyDatabase();
});

describe('saving a story', () => {
  it('opens it again unchanged, with its pictures and its source', async () => {
    await keep();
    let made = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:https://lede.example/${++made}`);
    const client = makeQueryClient();
    const { story, pictures } = await client.fetchQuery(ownStoryQuery('ferry'));
    expect(story.body).toEqual(importedArticle().story.body);
    const file = story.photos[0]?.renditions[0]?.file ?? '';
    expect(pictures.addressOf(file)).toBe('blob:https://lede.example/1');
    const original = await client.fetchQuery(originalQuery('ferry'));
    expect(new TextDecoder().decode(original?.source[0]?.bytes)).toBe('The night ferry is back.');
  });

  it('that has addresses of pictures from an earlier version leaves out those that no browser can open', async () => {
    const photo = importedArticle().story.photos[0]?.id ?? ('p' as PhotoId);
    const remote = ['https://cdn.example:99999/a.jpg', 'https://cdn.example/a.jpg'].map((address) => ({
      photo,
      address,
    }));
    await saveStory({ ...importedArticle({ id: 'ferry' }), remote }, source, { withPictures: true, at });
    const original = await makeQueryClient().fetchQuery(originalQuery('ferry'));
    expect(original?.remote).toEqual(remote.slice(1));
  });

  it('gives each a unique id when two tabs save one at once', async () => {
    const ids = await Promise.all([idOf(keep('One')), idOf(keep('Two')), idOf(keep('Three'))]);
    expect(ids.toSorted()).toEqual(['ferry', 'ferry-2', 'ferry-3']);
    const database = await openDatabase();
    const publishers = (await database.getAll('texts')).map(({ file }) => file.publisher.name);
    expect(publishers.toSorted()).toEqual(['One', 'Three', 'Two']);
  });

  it('leaves nothing half-written if there is no room for the pictures, and saves the text alone', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'pictures') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await idOf(keep())).toBe('full');
    expect(await everything()).toEqual([[], [], [], [], [], [], [], []]);
    expect(await idOf(keep('The Harbour Post', false))).toBe('ferry');
    const opened = await openStory('ferry');
    expect(opened.ok && opened.value.pictures).toEqual([]);
  });

  it('reports that the browser has no storage', async () => {
    vi.resetModules();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const fresh = await import('./saveStory.ts');
    const result = await fresh.saveStory(importedArticle(), source, { withPictures: true, at });
    expect(result).toEqual({ ok: false, error: { kind: 'blocked' } });
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
});

describe('opening an own story', () => {
  it('reports that it isn’t here', async () => {
    expect(await openStory('nowhere')).toEqual({ ok: false, error: { kind: 'missing' } });
  });

  it('validates it before it is shown', async () => {
    await keep();
    const database = await openDatabase();
    const text = await database.get('texts', 'ferry');
    if (!text) throw new Error('not saved');
    await database.put('texts', { ...text, file: { ...text.file, body: [] } });
    const opened = await openStory('ferry');
    expect(!opened.ok && opened.error.kind).toBe('invalid');
  });
});

describe('deleting a story', () => {
  it('removes all of it, and leaves the others', async () => {
    await keep('Another');
    const before = await everything();
    await keep();
    const database = await openDatabase();
    await database.put('corrections', { story: 'own/ferry-2', corrections: [{ kind: 'rename' }] });
    await database.put('highlights', { story: 'own/ferry-2', highlights: [{ id: 'a' }] });
    await removeStory('ferry-2');
    expect(await everything()).toEqual(before);
  });

  it('can be undone completely, corrections and highlights included', async () => {
    await keep();
    const database = await openDatabase();
    await database.put('corrections', { story: 'own/ferry', corrections: [{ kind: 'rename' }] });
    await database.put('highlights', { story: 'own/ferry', highlights: [{ id: 'a' }] });
    const before = await everything();
    const removed = await removeStory('ferry');
    if (!removed.ok || !removed.value) throw new Error('not removed');
    expect(await returnStory(removed.value)).toEqual({ ok: true, value: 'ferry' });
    expect(await everything()).toEqual(before);
  });

  it('can be undone without overwriting a story that got its id meanwhile', async () => {
    await keep('First');
    const removed = await removeStory('ferry');
    if (!removed.ok || !removed.value) throw new Error('not removed');
    await keep('Second');
    expect(await returnStory(removed.value)).toEqual({ ok: true, value: 'ferry-2' });
    const database = await openDatabase();
    expect((await database.get('texts', 'ferry'))?.file.publisher.name).toBe('Second');
  });

  it('is no error if another tab was quicker', async () => {
    expect(await removeStory('nowhere')).toEqual({ ok: true, value: undefined });
  });
});
