import { freeId } from '#core/library/freeId.ts';
import { noteCorrections } from '../corrections/hasCorrections.ts';
import type {
  Database,
  SavedCorrections,
  SavedOriginal,
  SavedPicture,
  SavedStory,
  SavedText,
} from '../database.ts';
import { ownKey } from '../ownKey.ts';

/** All that belongs to one story: what is deleted, brought back, saved and restored as one. */
export type StoryParts = {
  readonly story: SavedStory;
  readonly text: SavedText;
  readonly original: SavedOriginal;
  readonly pictures: readonly SavedPicture[];
  readonly corrections: SavedCorrections | undefined;
};

const stores = ['stories', 'texts', 'originals', 'pictures', 'corrections'] as const;

/** Undefined where there is no such story. */
export async function readParts(database: Database, id: string): Promise<StoryParts | undefined> {
  const transaction = database.transaction(stores);
  const [story, text, original, pictures, corrections] = await Promise.all([
    transaction.objectStore('stories').get(id),
    transaction.objectStore('texts').get(id),
    transaction.objectStore('originals').get(id),
    transaction.objectStore('pictures').index('id').getAll(id),
    transaction.objectStore('corrections').get(ownKey(id)),
    transaction.done,
  ]);
  return story && text && original && { story, text, original, pictures, corrections };
}

/**
 * Writes a story in one transaction: it is there whole or not at all. Its id is made free inside of it, so that
 * two tabs can't take the same one; all parts are written under the id that is returned. Rejects where there is no room.
 */
export async function writeParts(database: Database, parts: StoryParts): Promise<SavedStory> {
  const wanted = parts.story.id;
  const transaction = database.transaction(stores, 'readwrite');
  const work = async () => {
    const keys = await transaction.objectStore('stories').getAllKeys(idsBeginningLike(wanted));
    const id = freeId(wanted, new Set(keys));
    // The id is in its file as well, and counts there.
    const bytes = parts.story.bytes + id.length - wanted.length;
    const story = { ...parts.story, id, bytes, card: { ...parts.story.card, id } };
    unheard(transaction.objectStore('stories').add(story));
    unheard(transaction.objectStore('texts').put({ id, file: { ...parts.text.file, id } }));
    unheard(transaction.objectStore('originals').put({ ...parts.original, id }));
    for (const picture of parts.pictures)
      unheard(transaction.objectStore('pictures').put({ ...picture, id }));
    if (parts.corrections)
      unheard(transaction.objectStore('corrections').put({ ...parts.corrections, story: ownKey(id) }));
    return story;
  };
  const story = await finish(transaction, work);
  noteCorrections(ownKey(story.id), parts.corrections !== undefined);
  return story;
}

export async function deleteParts(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite');
  await finish(transaction, async () => {
    const pictures = transaction.objectStore('pictures');
    const files = await pictures.index('id').getAllKeys(id);
    unheard(transaction.objectStore('stories').delete(id));
    unheard(transaction.objectStore('texts').delete(id));
    unheard(transaction.objectStore('originals').delete(id));
    unheard(transaction.objectStore('corrections').delete(ownKey(id)));
    for (const file of files) unheard(pictures.delete(file));
  });
  noteCorrections(ownKey(id), false);
}

/** A request that fails ends its transaction, and that is where it is heard. */
function unheard(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** Waits until the work is done and on disk. Whatever fails, nothing of it stays. */
async function finish<Value>(
  transaction: { readonly done: Promise<void>; readonly error: DOMException | null; abort(): void },
  work: () => Promise<Value>,
): Promise<Value> {
  const done = transaction.done.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  );
  let value: Value;
  try {
    value = await work();
  } catch (cause) {
    try {
      transaction.abort();
    } catch {
      // It was aborted by what failed.
    }
    await done;
    throw transaction.error ?? cause;
  }
  const failed = await done;
  if (failed) throw transaction.error ?? failed.cause;
  return value;
}

/** `ferry` and everything that `freeId` could make of it, also when it has to cut. */
export function idsBeginningLike(wanted: string): IDBKeyRange {
  const start = wanted.slice(0, 70);
  return IDBKeyRange.bound(start, `${start}\uffff`);
}
