import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As a page opened it: each has its own connection. */
async function open() {
  const { openLibrary } = await import('./library/openLibrary.ts');
  const opened = await openLibrary();
  return opened.ok ? 'open' : opened.error;
}

const throwing = (name: string) => ({
  open: () => {
    throw new DOMException('no', name);
  },
});

describe('a database that can’t be opened', () => {
  it('is told from one that a newer version of the site has changed', async () => {
    (await openDB('lede', 7)).close();
    expect(await open()).toEqual({ kind: 'outdated' });
  });

  it.each(['SecurityError', 'InvalidStateError'])('is off, as browsers say by %s', async (name) => {
    vi.stubGlobal('indexedDB', throwing(name));
    expect(await open()).toEqual({ kind: 'blocked' });
  });

  it('is off in a browser that has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await open()).toEqual({ kind: 'blocked' });
  });

  it('is broken for another reason, which is given', async () => {
    vi.stubGlobal('indexedDB', throwing('UnknownError'));
    expect(await open()).toEqual({ kind: 'broke', detail: 'no' });
  });

  it('is reported within five seconds if it never answers, and at once from then on', async () => {
    heldOpen();
    vi.useFakeTimers();
    const first = open();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toEqual({ kind: 'silent' });
    const second = open();
    await vi.advanceTimersByTimeAsync(200);
    expect(await second).toEqual({ kind: 'silent' });
  });

  it('is used as soon as it answers after all', async () => {
    (await openDB('lede', 2)).close();
    const answer = heldOpen();
    vi.useFakeTimers();
    const first = open();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toEqual({ kind: 'silent' });
    vi.useRealTimers();
    answer('success');
    expect(await open()).toBe('open');
  });

  it('is named as held by another tab if the browser says so', async () => {
    const answer = heldOpen();
    vi.useFakeTimers();
    const opening = open();
    await vi.advanceTimersByTimeAsync(1000);
    answer('blocked');
    await vi.advanceTimersByTimeAsync(4000);
    expect(await opening).toEqual({ kind: 'busy' });
  });
});

describe('a database of an earlier version', () => {
  it('gets the store it lacks, and keeps what it has', async () => {
    const old = await openDB('lede', 1, {
      upgrade: (database) => void database.createObjectStore('names', { keyPath: 'name' }),
    });
    await old.put('names', { name: 'Ada Moss', kind: 'person', from: 'a', addedAt: 1 });
    old.close();
    const { openDatabase } = await import('./database.ts');
    const database = await openDatabase();
    expect(await database.getAllKeys('names')).toEqual(['Ada Moss']);
    expect(await database.getAll('sources')).toEqual([]);
    expect(await database.getAll('highlights')).toEqual([]);
  });

  it('2 gets the one for highlights, and keeps its sources', async () => {
    const old = await openDB('lede', 2, {
      upgrade: (database) => void database.createObjectStore('sources', { keyPath: 'label' }),
    });
    await old.put('sources', { label: 'KCNA', kind: 'stateMedia', from: 'a', addedAt: 1 });
    old.close();
    const { openDatabase } = await import('./database.ts');
    const database = await openDatabase();
    expect(await database.getAllKeys('sources')).toEqual(['KCNA']);
    expect(await database.getAll('highlights')).toEqual([]);
  });

  it('3 gets those of the search, and keeps stories and highlights', async () => {
    const old = await openDB('lede', 3, {
      upgrade: (database) => {
        database.createObjectStore('stories', { keyPath: 'id' });
        database.createObjectStore('highlights', { keyPath: 'story' });
      },
    });
    await old.put('stories', { id: 'ferry' });
    await old.put('highlights', { story: 'own/ferry', highlights: [{}] });
    old.close();
    const { openDatabase } = await import('./database.ts');
    const database = await openDatabase();
    expect(await database.getAllKeys('stories')).toEqual(['ferry']);
    expect(await database.getAllKeys('highlights')).toEqual(['own/ferry']);
    expect(await database.getAll('search')).toEqual([]);
    expect(await database.getAll('unsearched')).toEqual([]);
  });
});

describe('a database that opened and then doesn’t answer', () => {
  it('is reported too, for the list of stories and for a story', async () => {
    const { openDatabase } = await import('./database.ts');
    const { openStory } = await import('./library/openStory.ts');
    const { libraryQuery } = await import('./library/library.ts');
    await openDatabase();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(silent);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(silent);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const list = new QueryClient().fetchQuery(libraryQuery());
    const story = openStory('ferry');
    for (let second = 0; second < 20; second++) await vi.advanceTimersByTimeAsync(1000);
    expect(await list).toEqual({ kind: 'closed', why: { kind: 'silent' } });
    expect(await story).toEqual({ ok: false, error: { kind: 'silent' } });
    vi.restoreAllMocks();
  });
});

/** A request that is never answered. */
function silent(): IDBRequest {
  return Object.assign(Object.create(IDBRequest.prototype), {
    addEventListener: () => {},
    removeEventListener: () => {},
  });
}

/** Holds back what the database says, until the returned function says it. */
function heldOpen(): (type: string) => void {
  const real = indexedDB;
  const listeners: [string, EventListener][] = [];
  vi.stubGlobal('indexedDB', {
    open: (name: string, version: number) => {
      const request = real.open(name, version);
      request.addEventListener = (type: string, listener: EventListener) => listeners.push([type, listener]);
      return request;
    },
  });
  return (type) => {
    for (const [of, listener] of listeners) if (of === type) listener(new Event(type));
  };
}
