import 'fake-indexeddb/auto';
import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change } from './changes.ts';
import { correctionsQuery } from './corrections/storyCorrections.ts';
import { followChanges } from './followChanges.ts';
import { libraryQuery } from './library/library.ts';
import { makeQueryClient } from './queryClient.ts';

/** As another tab has it: a channel gets no messages of its own. */
let otherTab: BroadcastChannel;
let client: QueryClient;
let comeBack: (event: { readonly persisted: boolean }) => void;
const fetched: string[] = [];
const shown: (() => void)[] = [];

/** What the page shows: each key that is asked for again is noted. */
function show(queryKey: readonly unknown[]): void {
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn: () => {
      fetched.push(queryKey.join(' '));
      return 0;
    },
  });
  shown.push(observer.subscribe(() => {}));
}

beforeEach(async () => {
  fetched.length = 0;
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof comeBack) => {
    comeBack = listener;
  });
  client = makeQueryClient();
  otherTab = new BroadcastChannel('lede');
  followChanges(client);
  show(libraryQuery().queryKey);
  show(correctionsQuery('own/ferry').queryKey);
  show(correctionsQuery('stories/storm').queryKey);
  await vi.waitFor(() => expect(fetched).toHaveLength(3));
  fetched.length = 0;
});
afterEach(() => {
  otherTab.close();
  for (const stop of shown.splice(0)) stop();
  client.clear();
});

it.each<[Change, readonly string[]]>([
  [{ kind: 'storySaved', id: 'ferry' }, ['library list', 'corrections own/ferry']],
  [{ kind: 'storyRemoved', id: 'other' }, ['library list']],
  [{ kind: 'corrected', story: 'stories/storm' }, ['corrections stories/storm']],
  [{ kind: 'backupRestored' }, ['library list', 'corrections own/ferry', 'corrections stories/storm']],
])('reads again what another tab has changed: %o', async (change, keys) => {
  otherTab.postMessage(change);
  await vi.waitFor(() => expect(fetched).toEqual(keys));
});

it('reads all of it again when Back takes the page out of the browser’s cache, where it was told nothing', async () => {
  comeBack({ persisted: false });
  expect(fetched).toEqual([]);
  comeBack({ persisted: true });
  await vi.waitFor(() => expect(fetched).toHaveLength(3));
});
