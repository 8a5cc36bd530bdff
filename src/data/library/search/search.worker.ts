import { toExcerpt } from '#core/library/search/excerpt.ts';
import type { Passage } from '#core/library/search/searchText.ts';
import { type IndexedText, makeTextIndex } from '#core/library/search/textIndex.ts';
import { type Change, onChange } from '../../changes.ts';
import type { Database } from '../../database.ts';
import { ownId, ownKey } from '../../ownKey.ts';
import { openLibrary } from '../openLibrary.ts';
import { addMissing, readTexts } from './addTexts.ts';
import { type KeptIndex, openKeptIndex } from './keptIndex.ts';
import type { Excerpts, SearchMessage, SearchRequest } from './protocol.ts';
import { readPassages } from './readText.ts';

type Question = Exclude<SearchRequest, { kind: 'start' }>;

/** ms without a change after which the index is written: several stories are often saved in a row. */
const calm = 1000;

// The worker's state, for its lifetime.
let bundled = new Map<string, string>();
const ofBundled = makeTextIndex();
let own: { readonly database: Database; readonly kept: KeptIndex } | undefined;
let isReady = false;
/** Questions that arrived while indexing. */
const waiting: Question[] = [];
/** Changes are followed one after the other. */
let following = Promise.resolve();
let writing: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'start') following = start(data.bundled);
  else if (isReady) void answer(data);
  else waiting.push(data);
});

function say(message: SearchMessage): void {
  postMessage(message);
}

async function answer(question: Question): Promise<void> {
  const { query, turn } = question;
  if (question.kind === 'search') {
    const keys = [...ofBundled.find(query), ...(own?.kept.index.find(query) ?? [])];
    say({ kind: 'found', keys: keys.join('\n'), turn });
  } else say({ kind: 'excerpts', excerpts: await readExcerpts(question.keys, query), turn });
}

async function start(address: string): Promise<void> {
  // Subscribed before indexing: a story saved meanwhile is at worst indexed twice.
  onChange((change) => {
    following = following.then(() => follow(change));
  });
  const texts = await fetchBundled(address);
  bundled = new Map(texts.map(({ key, text }) => [key, text]));
  ofBundled.add(texts);
  const opened = await openLibrary();
  if (opened.ok) own = { database: opened.value, kept: await openKeptIndex(opened.value) };
  await catchUp();
}

/** Brings the index in step with the library. */
async function catchUp(): Promise<void> {
  isReady = false;
  // Without the texts titles can still be found.
  if (own) await addMissing(own.database, own.kept).catch(() => undefined);
  ready();
}

function ready(): void {
  isReady = true;
  say({ kind: 'ready' });
  for (const question of waiting.splice(0)) void answer(question);
}

async function follow(change: Change): Promise<void> {
  if (!own) return;
  if (change.kind === 'backupRestored') return catchUp();
  const id = changedText(change);
  if (id === undefined) return;
  const { index, save } = own.kept;
  const isGone = change.kind === 'storyRemoved';
  const texts = isGone ? [] : await readTexts(own.database, [id]).catch(() => []);
  // Also if it can't be read: what was taken out must not stay.
  index.remove(ownKey(id));
  index.add(texts);
  clearTimeout(writing);
  writing = setTimeout(() => void save().catch(() => undefined), calm);
  ready();
}

/** The id of the own story of which other words can be found since. */
function changedText(change: Change): string | undefined {
  if (change.kind === 'storyRemoved' || change.kind === 'storySaved') return change.id;
  return change.kind === 'corrected' && change.isOtherText ? ownId(change.story) : undefined;
}

async function readExcerpts(keys: readonly string[], query: string): Promise<Excerpts> {
  const passages = await Promise.all(keys.map((key) => passagesOf(key).catch(() => [])));
  return keys.flatMap((key, at) => {
    const excerpt = toExcerpt(passages[at] ?? [], query);
    return excerpt ? [[key, excerpt] as const] : [];
  });
}

async function passagesOf(key: string): Promise<readonly Passage[]> {
  const id = ownId(key);
  if (id === undefined) return (bundled.get(key) ?? '').split('\n').map((text) => ({ text }));
  if (!own) return [];
  const { database } = own;
  const [text, row] = await Promise.all([database.get('texts', id), database.get('corrections', key)]);
  return text ? readPassages(text, row) : [];
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
