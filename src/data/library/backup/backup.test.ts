import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase, everything } from '#test/everything.ts';
import { fakeStorage } from '#test/fakeStorage.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { openDatabase } from '../../database.ts';
import { readPlace, savePlace } from '../../readingPlaces.ts';
import { defaultSettings, readSettings, saveSettings } from '../../settings.ts';
import { saveStory } from '../saveStory.ts';
import { shelveStory } from '../shelveStory.ts';
import { restoreBackup } from './restoreBackup.ts';
import { saveBackup } from './saveBackup.ts';

const at = Date.UTC(2026, 10, 25);
const quiet = { onProgress: () => {}, signal: new AbortController().signal };
const nothing = { stories: 0, same: 0, renamed: 0, others: 0, places: 0, settings: 0, left: 0 };

async function keep(name: string): Promise<void> {
  const saved = await saveStory(importedArticle({ id: 'ferry', publisher: { name } }), source, {
    withPictures: true,
    at,
  });
  if (!saved.ok) throw new Error(saved.error.kind);
}

async function backup(): Promise<Blob> {
  const saved = await saveBackup({ made: '2026-11-25T12:00:00Z', ...quiet });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value;
}

/** A backup with its lines edited. */
async function edited(change: (lines: string) => string): Promise<Blob> {
  const lines = gunzipSync(Buffer.from(await (await backup()).arrayBuffer())).toString('utf8');
  return new Blob([gzipSync(change(lines))]);
}

async function errorOf(file: Blob) {
  const restored = await restoreBackup(file, quiet);
  return restored.ok ? 'restored' : restored.error;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.stubGlobal('location', { origin: 'https://lede.example' });
  vi.stubGlobal('localStorage', fakeStorage());
  vi.stubGlobal('dispatchEvent', () => true);
  saveSettings(defaultSettings);
  await emptyDatabase();
  await keep('The Harbour Post');
  await keep('The Valley Post');
  const database = await openDatabase();
  await database.put('corrections', { story: 'own/ferry', corrections: [{ kind: 'rename' }] });
  await database.put('corrections', { story: 'stories/kim', corrections: [{ kind: 'merge' }] });
  await database.put('highlights', { story: 'own/ferry', highlights: [{ id: 'first' }] });
  await database.put('highlights', { story: 'stories/kim', highlights: [{ id: 'other' }] });
  await database.put('names', { name: 'Ada Holm', kind: 'person', from: 'a1', addedAt: 1 });
  await database.put('sources', { label: 'the board', kind: 'official', from: 'a3', addedAt: 3 });
});

describe('a backup', () => {
  it('restores everything: stories, pictures, originals, corrections, highlights, and the reader’s names and sources', async () => {
    const before = await everything();
    const file = await backup();
    await emptyDatabase();
    const restored = await restoreBackup(file, quiet);
    expect(restored).toEqual({ ok: true, value: { ...nothing, stories: 2, others: 4 } });
    expect(await everything()).toEqual(before);
  });

  it('can be restored twice and adds nothing the second time', async () => {
    const before = await everything();
    const restored = await restoreBackup(await backup(), quiet);
    expect(restored).toEqual({ ok: true, value: { ...nothing, same: 2 } });
    expect(await everything()).toEqual(before);
  });

  it('overwrites nothing: another story with the same id, later corrections, highlights and names stay', async () => {
    const file = await backup();
    await emptyDatabase();
    await keep('Another Post');
    const database = await openDatabase();
    await database.put('corrections', { story: 'stories/kim', corrections: [{ kind: 'split' }] });
    await database.put('highlights', { story: 'stories/kim', highlights: [{ id: 'later' }] });
    await database.put('names', { name: 'Ada Holm', kind: 'place', from: 'a2', addedAt: 2 });
    await database.put('sources', { label: 'the board', kind: 'person', from: 'a4', addedAt: 4 });
    const restored = await restoreBackup(file, quiet);
    expect(restored).toEqual({ ok: true, value: { ...nothing, stories: 2, renamed: 2, left: 4 } });
    const texts = await database.getAll('texts');
    expect(texts.map(({ id, file }) => `${id} ${file.id} ${file.publisher.name}`)).toEqual([
      'ferry ferry Another Post',
      'ferry-2 ferry-2 The Harbour Post',
      'ferry-2-2 ferry-2-2 The Valley Post',
    ]);
    expect((await database.get('corrections', 'own/ferry-2'))?.corrections).toEqual([{ kind: 'rename' }]);
    expect((await database.get('corrections', 'stories/kim'))?.corrections).toEqual([{ kind: 'split' }]);
    expect((await database.get('highlights', 'own/ferry-2'))?.highlights).toEqual([{ id: 'first' }]);
    expect((await database.get('highlights', 'stories/kim'))?.highlights).toEqual([{ id: 'later' }]);
    expect((await database.get('names', 'Ada Holm'))?.kind).toBe('place');
    expect((await database.get('sources', 'the board'))?.kind).toBe('person');
  });

  it('can also be read after some program has unpacked it', async () => {
    const file = new Blob([gunzipSync(Buffer.from(await (await backup()).arrayBuffer()))]);
    expect(await errorOf(file)).toBe('restored');
  });
});

describe('reading places and settings', () => {
  const place = { block: 'p3', share: 0.25, at: 120, left: 1.5 };

  it('come back with a backup, a place to the address that its story has then', async () => {
    savePlace('kim', place);
    savePlace('own/ferry', place);
    saveSettings({ theme: 'sepia', size: '5', shortcuts: false });
    const file = await backup();
    await emptyDatabase();
    await keep('Another Post');
    localStorage.clear();
    saveSettings({ ...defaultSettings, size: '2' });
    const restored = await restoreBackup(file, quiet);
    expect(restored).toMatchObject({ ok: true, value: { stories: 2, places: 2, settings: 1 } });
    expect([readPlace('kim'), readPlace('own/ferry'), readPlace('own/ferry-2')]).toEqual([
      place,
      undefined,
      place,
    ]);
    expect(readSettings()).toEqual({ ...defaultSettings, theme: 'sepia', size: '2', shortcuts: false });
  });

  it('that are here stay', async () => {
    savePlace('kim', place);
    saveSettings({ theme: 'sepia' });
    const file = await backup();
    savePlace('kim', { block: 'p9', share: 0 });
    saveSettings({ theme: 'dark' });
    expect(await restoreBackup(file, quiet)).toEqual({ ok: true, value: { ...nothing, same: 2 } });
    expect([readPlace('kim')?.block, readSettings().theme]).toEqual(['p9', 'dark']);
  });

  it('are missing in a backup of the first version, which can still be restored', async () => {
    const file = await edited((lines) => lines.replace('"version":3', '"version":1'));
    expect(await errorOf(file)).toBe('restored');
  });

  it('are not accepted where they can be none', async () => {
    savePlace('kim', place);
    for (const wrong of ['"share":2', '"share":"1"'])
      expect(await errorOf(await edited((lines) => lines.replace('"share":0.25', wrong)))).toMatchObject({
        kind: 'damaged',
      });
  });
});

describe('tags, and whether a story is archived or read', () => {
  const tagged = () => shelveStory('ferry', { kind: 'tag', tag: 'Ferries' });
  const shelvedHere = async () => (await (await openDatabase()).get('stories', 'ferry'))?.shelved;
  const all = { tags: ['Ferries'], isArchived: true, isRead: false };

  beforeEach(async () => {
    await tagged();
    await shelveStory('ferry', { kind: 'archive', isArchived: true });
    await shelveStory('ferry', { kind: 'read', isRead: false });
  });

  it('come back with the story', async () => {
    const file = await backup();
    await emptyDatabase();
    await restoreBackup(file, quiet);
    expect(await shelvedHere()).toEqual(all);
    expect((await (await openDatabase()).get('stories', 'ferry-2'))?.shelved).toBeUndefined();
  });

  it('are added to a story that is here without any, and replace none that is', async () => {
    const file = await backup();
    for (const edit of [
      { kind: 'untag', tag: 'ferries' },
      { kind: 'archive', isArchived: false },
    ] as const)
      await shelveStory('ferry', edit);
    expect(await restoreBackup(file, quiet)).toMatchObject({ ok: true, value: { others: 0, left: 1 } });
    expect(await shelvedHere()).toEqual({ isRead: false });
    await emptyDatabase();
    await keep('The Harbour Post');
    expect(await restoreBackup(file, quiet)).toMatchObject({ ok: true, value: { stories: 1, same: 1 } });
    expect(await shelvedHere()).toEqual(all);
    expect(await restoreBackup(file, quiet)).toMatchObject({ ok: true, value: { same: 2, left: 0 } });
  });

  it('are missing in a backup of the second version, which can still be restored', async () => {
    const file = await edited((lines) =>
      lines
        .replace('"version":3', '"version":2')
        .replace('"tags":["Ferries"],"archived":true,"read":false,', '')
        .replace(',"tags":["Ferries"],"archived":true,"read":false', ''),
    );
    await emptyDatabase();
    expect(await errorOf(file)).toBe('restored');
    expect(await shelvedHere()).toBeUndefined();
  });

  it('are not accepted where they can be none', async () => {
    const wrong = await edited((lines) => lines.replace('"tags":["Ferries"]', '"tags":"Ferries"'));
    expect(await errorOf(wrong)).toMatchObject({ kind: 'damaged' });
  });
});

describe('a backup that takes long', () => {
  const many = async (count: number) => {
    await emptyDatabase();
    const database = await openDatabase();
    await keep('The Harbour Post');
    const [story, text, original] = await Promise.all([
      database.get('stories', 'ferry'),
      database.get('texts', 'ferry'),
      database.get('originals', 'ferry'),
    ]);
    if (!story || !text || !original) throw new Error('not saved');
    for (let n = 0; n < count; n += 1) {
      const id = `ferry-${n}`;
      await database.put('stories', { ...story, id });
      await database.put('texts', { id, file: { ...text.file, id } });
      await database.put('originals', { ...original, id });
    }
  };

  it('says how far it is, and reads many stories in one transaction', async () => {
    await many(250);
    const progress: string[] = [];
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const onProgress = (done: number, of: number) => progress.push(`${done} of ${of}`);
    await saveBackup({ made: '2026-11-25T12:00:00Z', ...quiet, onProgress });
    expect(progress).toEqual(['100 of 251', '200 of 251', '251 of 251']);
    expect(begun.mock.calls.length).toBeLessThan(12);
  });

  it('is cancelled between two stories', async () => {
    await many(250);
    const control = new AbortController();
    const options = {
      made: '2026-11-25T12:00:00Z',
      signal: control.signal,
      onProgress: () => control.abort(),
    };
    expect(await saveBackup(options)).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });

  it('can be cancelled while it is restored, and what is here by then stays', async () => {
    const file = await backup();
    await emptyDatabase();
    const control = new AbortController();
    const restored = await restoreBackup(file, { signal: control.signal, onProgress: () => control.abort() });
    expect(restored).toEqual({
      ok: false,
      error: { kind: 'cancelled', restored: { ...nothing, stories: 1 } },
    });
    expect(await (await openDatabase()).getAllKeys('stories')).toEqual(['ferry']);
  });
});

describe('an invalid backup', () => {
  it('is rejected as a whole, and changes nothing', async () => {
    const whole = await backup();
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const broken = bytes.slice();
    broken[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    const files = {
      picture: new Blob(['\x89PNG not a backup']),
      empty: new Blob([]),
      json: new Blob(['{"version":1,"headline":"Harbour"}\n']),
      newer: await edited((lines) => lines.replace('"version":3', '"version":4')),
      story: await edited((lines) => lines.replace('"body":[', '"body":[],"bodies":[')),
      address: await edited((lines) =>
        lines.replace('"remote":[]', '"remote":[{"photo":"p","address":"javascript:alert(1)"}]'),
      ),
      moment: await edited((lines) => lines.replace(/"addedAt":\d+/, '"addedAt":1e300')),
      lost: await edited((lines) => lines.replace(/\{"kind":"story","id":"ferry-2"[^\n]*\n/, '')),
    };
    await emptyDatabase();
    const empty = await everything();
    expect(await errorOf(files.picture)).toEqual({ kind: 'other' });
    expect(await errorOf(files.empty)).toEqual({ kind: 'other' });
    expect(await errorOf(files.json)).toEqual({ kind: 'other' });
    expect(await errorOf(files.newer)).toEqual({ kind: 'newer' });
    expect(await errorOf(files.story)).toMatchObject({ kind: 'damaged', line: 2 });
    expect(await errorOf(files.address)).toMatchObject({ kind: 'damaged', line: 2 });
    expect(await errorOf(files.moment)).toMatchObject({ kind: 'damaged', line: 2 });
    expect(await errorOf(files.lost)).toMatchObject({ kind: 'damaged' });
    expect(await errorOf(new Blob([bytes.slice(0, bytes.length - 20)]))).not.toBe('restored');
    expect(await errorOf(new Blob([broken]))).not.toBe('restored');
    expect(await everything()).toEqual(empty);
  });
});

describe('a large backup', () => {
  const lines = (items: readonly object[], stories: number) =>
    new Blob([
      [
        { kind: 'backup', version: 1, made: '2026-11-25T12:00:00Z', stories },
        ...items,
        { kind: 'end', stories },
      ]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    ]);

  it('of stories with one id gives each an address, and reads none of them again for each other', async () => {
    await emptyDatabase();
    const { report, story } = importedArticle({ id: 'ferry' });
    const file = (n: number) => ({ ...story, publisher: { name: `The Post ${n}` } });
    const stories = Array.from({ length: 120 }, (_, n) => ({
      ...{ kind: 'story', id: 'ferry', addedAt: 1, names: 'marked', report, remote: [] },
      file: file(n % 100),
    }));
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const restored = await restoreBackup(lines(stories, 120), quiet);
    expect(restored).toEqual({
      ok: true,
      value: { ...nothing, stories: 100, same: 20, renamed: 99 },
    });
    expect(read.mock.calls.length).toBeLessThan(60);
    expect(await (await openDatabase()).count('stories')).toBe(100);
  });

  it('of names and corrections adds each once, in few transactions', async () => {
    await emptyDatabase();
    const each = Array.from({ length: 1200 }, (_, n) => [
      {
        kind: 'name',
        name: `Ada Holm ${n % 1000}`,
        as: n < 1000 ? 'person' : 'place',
        from: 'a',
        addedAt: 1,
      },
      { kind: 'corrections', story: `stories/s${n}`, corrections: [{ kind: 'rename' }] },
    ]);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const restored = await restoreBackup(lines(each.flat(), 0), quiet);
    expect(restored).toEqual({
      ok: true,
      value: { ...nothing, others: 2200, left: 200 },
    });
    expect(begun.mock.calls.length).toBeLessThan(10);
    expect((await (await openDatabase()).get('names', 'Ada Holm 0'))?.kind).toBe('person');
  });
});
