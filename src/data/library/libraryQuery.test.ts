import 'fake-indexeddb/auto';
import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { makeQueryClient } from '../queryClient.ts';
import { dismissEmptied, libraryQuery } from './library.ts';
import { removeStoryMutation, returnStoryMutation, saveStoryMutation } from './storyMutations.ts';

let client: QueryClient;
beforeEach(async () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  await emptyDatabase();
  client = makeQueryClient();
});

const save = (id: string) =>
  new MutationObserver(client, saveStoryMutation()).mutate({
    imported: importedArticle({ id }),
    source,
    withPictures: false,
  });
const remove = (id: string) => new MutationObserver(client, removeStoryMutation()).mutate(id);
const read = (by: QueryClient = client) => by.fetchQuery({ ...libraryQuery(), staleTime: 0 });
const shown = () => {
  const library = client.getQueryData(libraryQuery().queryKey);
  return library?.kind === 'open' ? library.stories : [];
};
const emptied = async (by?: QueryClient) => {
  const library = await read(by);
  return library.kind === 'open' && library.emptied;
};

describe('the list of own stories', () => {
  it('includes a story once it has been saved, not after it was deleted, and again after that is undone', async () => {
    await read();
    await save('ferry');
    expect(shown().map(({ key }) => key)).toEqual(['own/ferry']);
    const removed = await remove('ferry');
    expect(shown()).toEqual([]);
    if (!removed.ok || !removed.value) throw new Error('not removed');
    await new MutationObserver(client, returnStoryMutation()).mutate(removed.value);
    expect(shown().map(({ key }) => key)).toEqual(['own/ferry']);
  });

  it('keeps results cached for a story when others are inserted before it', async () => {
    await read();
    await save('storm');
    const [storm] = shown();
    await save('ferry');
    expect(shown().map(({ key }) => key)).toEqual(['own/ferry', 'own/storm']);
    expect(shown()[1]).toBe(storm);
  });
});

describe('a browser that has emptied its storage', () => {
  it('is detected by the saved count, until that has been reported', async () => {
    await save('ferry');
    await read();
    await emptyDatabase();
    const afterReload = makeQueryClient();
    expect(await emptied(afterReload)).toBe(1);
    expect(await emptied(afterReload)).toBe(1);
    dismissEmptied(afterReload);
    expect(await emptied(afterReload)).toBe(0);
    expect(await emptied(makeQueryClient())).toBe(0);
  });

  it('is not assumed if the reader has deleted the last story', async () => {
    await save('ferry');
    await remove('ferry');
    expect(await emptied(makeQueryClient())).toBe(0);
  });
});
