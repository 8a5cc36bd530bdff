import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { openDatabase } from '../database.ts';
import { makeQueryClient } from '../queryClient.ts';
import { openStory } from './openStory.ts';
import { originalQuery } from './original.ts';
import { removeStory, returnStory } from './removeStory.ts';
import { saveStory } from './saveStory.ts';

beforeEach(emptyDatabase);
afterEach(() => vi.restoreAllMocks());

const keep = () => saveStory(importedArticle({ id: 'ferry' }), source, { withPictures: true, at: 1 });

it('saves where the browser refuses Blobs, as in private windows of WebKit', async () => {
  const put = IDBObjectStore.prototype.put;
  const holdsBlob = (value: unknown): boolean =>
    value instanceof Blob ||
    (typeof value === 'object' && value !== null && Object.values(value).some(holdsBlob));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (holdsBlob(given[0])) throw new DOMException('no Blobs here', 'DataCloneError');
    return put.apply(this, given);
  });
  expect((await keep()).ok).toBe(true);
});

it('reads stories that an earlier version saved as Blobs, and brings them back after a deletion', async () => {
  await keep();
  const database = await openDatabase();
  const [picture] = await database.getAll('pictures');
  if (!picture || !('bytes' in picture)) throw new Error('expected a picture');
  const { id, file, type, bytes } = picture;
  await database.put('pictures', { id, file, blob: new Blob([bytes], { type }) });
  const original = await database.get('originals', 'ferry');
  if (!original) throw new Error('expected an original');
  const files = original.files.map(({ name, bytes }) => ({ name, bytes: new Blob([bytes]) }));
  await database.put('originals', { ...original, files });

  const check = async () => {
    const opened = await openStory('ferry');
    const [blob] = opened.ok ? opened.value.pictures.map(({ blob }) => blob) : [];
    expect(blob?.type).toBe(type);
    expect(await blob?.arrayBuffer()).toEqual(bytes);
    const read = await makeQueryClient().fetchQuery(originalQuery('ferry'));
    expect(read?.source).toEqual(source);
  };
  await check();
  const removed = await removeStory('ferry');
  if (!removed.ok || !removed.value) throw new Error('expected a removed story');
  await returnStory(removed.value);
  await check();
});
