import 'fake-indexeddb/auto';
import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change } from './changes.ts';
import { correctionsQuery } from './corrections/storyCorrections.ts';
import { followChanges } from './followChanges.ts';
import { libraryQuery } from './library/library.ts';
import { makeQueryClient } from './queryClient.ts';

/** Another tab: a channel doesn't receive its own messages. */
let otherTab: BroadcastChannel;
let client: QueryClient;
let comeBack: (event: { readonly persisted: boolean }) => void;
const fetched: string[] = [];
const shown: (() => void)[] = [];

/** The page's queries; each key that is refetched is recorded. */
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
])('refetches what another tab has changed: %o', async (change, keys) => {
  otherTab.postMessage(change);
  await vi.waitFor(() => expect(fetched).toEqual(keys));
});

it('refetches everything if Back restores the page from the bfcache, where it received no messages', async () => {
  comeBack({ persisted: false });
  expect(fetched).toEqual([]);
  comeBack({ persisted: true });
  await vi.waitFor(() => expect(fetched).toHaveLength(3));
});
