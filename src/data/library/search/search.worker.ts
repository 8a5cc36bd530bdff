import { toSearchText } from '#core/library/searchText.ts';
import { type IndexedText, makeTextIndex } from '#core/library/textIndex.ts';
import { type Change, onChange } from '../../changes.ts';
import type { Database, SavedText } from '../../database.ts';
import { ownKey } from '../../ownKey.ts';
import { openLibrary } from '../openLibrary.ts';
import type { SearchMessage, SearchRequest } from './protocol.ts';

/** Number of texts in memory at once while indexing. */
const batch = 200;

type Search = Extract<SearchRequest, { kind: 'search' }>;

// The worker's state, for its lifetime.
let index = makeTextIndex();
let bundled: readonly IndexedText[] = [];
let isReady = false;
/** Questions that arrived while indexing. */
const waiting: Search[] = [];

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'start') void start(data.bundled);
  else if (isReady) answer(data);
  else waiting.push(data);
});

function say(message: SearchMessage): void {
  postMessage(message);
}

function answer({ query, turn }: Search): void {
  say({ kind: 'found', keys: index.find(query), turn });
}

async function start(address: string): Promise<void> {
  // Subscribed before indexing: a story saved meanwhile is at worst indexed twice.
  onChange((change) => void follow(change));
  bundled = await fetchBundled(address);
  await readAll();
}

async function readAll(): Promise<void> {
  isReady = false;
  index = makeTextIndex();
  index.add(bundled);
  const opened = await openLibrary();
  if (opened.ok) await addOwn(opened.value).catch(() => undefined); // titles can still be found without it
  isReady = true;
  say({ kind: 'ready' });
  for (const search of waiting.splice(0)) answer(search);
}

async function addOwn(database: Database): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const texts = await database.getAll('texts', range, batch);
    index.add(texts.flatMap(toIndexed));
    after = texts.at(-1)?.id;
    if (texts.length < batch) return;
  }
}

async function follow(change: Change): Promise<void> {
  if (change.kind === 'backupRestored') return readAll();
  if (change.kind === 'storyRemoved') {
    index.remove(ownKey(change.id));
    return;
  }
  if (change.kind !== 'storySaved') return;
  const opened = await openLibrary();
  const text = opened.ok ? await opened.value.get('texts', change.id).catch(() => undefined) : undefined;
  if (text) index.add(toIndexed(text));
}

/** Nothing for a damaged text: the others can still be searched. */
function toIndexed({ id, file }: SavedText): readonly IndexedText[] {
  try {
    return [{ key: ownKey(id), text: toSearchText(file) }];
  } catch {
    return [];
  }
}

/** On failure, bundled stories are found by their titles only. */
async function fetchBundled(address: string): Promise<readonly IndexedText[]> {
  try {
    const response = await fetch(address);
    const texts: unknown = response.ok ? await response.json() : [];
    return Array.isArray(texts) ? texts : []; // written by our own build
  } catch {
    return [];
  }
}
