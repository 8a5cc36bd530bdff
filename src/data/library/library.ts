import type { KeptStory } from '../database.ts';
import { readKeptCount, saveKeptCount } from './keptCount.ts';
import { type LibraryChange, watchChanges } from './libraryChanges.ts';
import { openLibrary } from './openLibrary.ts';

/** The reader's own stories as lists show them. `emptied`: so many were here last time, and the browser has removed them. */
export type Library =
  | { readonly kind: 'opening' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'open'; readonly stories: readonly KeptStory[]; readonly emptied: number };

const opening: Library = { kind: 'opening' };
let library: Library = opening;
let isWatching = false;
const listeners = new Set<() => void>();

export function readLibrary(): Library {
  return library;
}

/** Before the app runs no one knows. */
export function libraryAtFirst(): Library {
  return opening;
}

/** The list is read when someone first looks, and then follows what happens here and in other tabs. */
export function watchLibrary(listener: () => void): () => void {
  listeners.add(listener);
  if (!isWatching) {
    isWatching = true;
    watchChanges((change) => void follow(change));
    // A page that Back brings out of the browser's cache has heard nothing meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && void readAll());
    void readAll();
  }
  return () => listeners.delete(listener);
}

/** The reader has been told; it isn't said again. */
export function dismissEmptied(): void {
  if (library.kind === 'open') set({ ...library, emptied: 0 });
}

async function readAll(): Promise<void> {
  const opened = await openLibrary();
  const stories = opened.ok ? await opened.value.getAll('stories').catch(() => undefined) : undefined;
  if (!stories) {
    set({ kind: 'blocked' });
    return;
  }
  const before = library.kind === 'open' ? 0 : readKeptCount();
  set({ kind: 'open', stories, emptied: stories.length === 0 ? before : 0 });
}

async function follow(change: LibraryChange): Promise<void> {
  if (change.kind === 'many' || library.kind !== 'open') return readAll();
  if (change.kind === 'removed') {
    set({ ...library, stories: library.stories.filter(({ id }) => id !== change.id) });
    return;
  }
  const opened = await openLibrary();
  const story = opened.ok ? await opened.value.get('stories', change.id).catch(() => undefined) : undefined;
  if (!story || library.kind !== 'open') return;
  const others = library.stories.filter(({ id }) => id !== change.id);
  set({ ...library, stories: [...others, story] });
}

function set(next: Library): void {
  library = next;
  if (next.kind === 'open') saveKeptCount(next.stories.length);
  for (const listener of listeners) listener();
}
