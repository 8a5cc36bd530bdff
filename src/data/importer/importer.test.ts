// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeWorkers } from '#test/aWorker.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { setUsesOwnNames } from '../corrections/ownNames.ts';
import { openDatabase } from '../database.ts';
import { importInWorker } from './importer.ts';

const { names: _names, ...imported } = importedArticle();
let workers: ReturnType<typeof fakeWorkers>;
beforeEach(() => {
  workers = fakeWorkers();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Resolves `asked` when the worker has its task. */
function begin() {
  const { signal } = new AbortController();
  const result = importInWorker(source, { fixEncoding: false, onStep: () => {}, signal });
  const asked = vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(100);
    expect(workers.last().asked).toHaveLength(1);
  });
  return { result, asked };
}

it('keeps an article whose names take too long, without them', async () => {
  const { result, asked } = begin();
  await asked;
  workers.last().answer({ kind: 'read', imported });
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await result).toEqual({ ok: true, value: { ...imported, names: 'late' } });
  expect(workers.last().isGone).toBe(true);
});

it('keeps an article in whose names something went wrong', async () => {
  const { result, asked } = begin();
  await asked;
  workers.last().answer({ kind: 'read', imported });
  workers.last().fail('out of memory');
  expect(await result).toMatchObject({ ok: true, value: { names: 'late' } });
});

it('gives reading its own time, and says when it is over', async () => {
  const { result, asked } = begin();
  await asked;
  await vi.advanceTimersByTimeAsync(21_000);
  expect(await result).toEqual({ ok: false, error: { kind: 'tooLong', seconds: 20 } });
});

it('gives the names and kinds of sources that the reader corrected, unless these are not to be used', async () => {
  const database = await openDatabase();
  await database.put('names', { name: 'Ada Moss', kind: 'person', from: 'a', addedAt: 1 });
  await database.put('sources', { label: 'KCNA', kind: 'stateMedia', from: 'b', addedAt: 2 });
  await begin().asked;
  expect(workers.last().asked[0]).toMatchObject({
    ownNames: [{ name: 'Ada Moss', kind: 'person' }],
    ownSources: [{ label: 'KCNA', kind: 'stateMedia' }],
  });
  setUsesOwnNames(false);
  await begin().asked;
  expect(workers.last().asked[0]).toMatchObject({ ownNames: [], ownSources: [] });
  setUsesOwnNames(true);
});

it('waits for no database that doesn’t answer', async () => {
  vi.stubGlobal('indexedDB', { open: () => new Promise(() => {}) });
  const { asked } = begin();
  await vi.advanceTimersByTimeAsync(2000);
  await asked;
  expect(workers.last().asked).toHaveLength(1);
});
