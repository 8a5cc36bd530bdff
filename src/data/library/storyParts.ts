import { freeId } from '#core/library/freeId.ts';
import type {
  Database,
  OldPicture,
  SavedCorrections,
  SavedHighlights,
  SavedOriginal,
  SavedPicture,
  SavedStory,
  SavedText,
} from '../database.ts';
import { ownKey } from '../ownKey.ts';
import { setFlag } from '../storyFlags.ts';
import { finish, unheard } from './finish.ts';
import { readBytes, toSavedPicture } from './savedBytes.ts';

/** All parts of a story, which are deleted, restored and saved together. */
export type StoryParts = {
  readonly story: SavedStory;
  readonly text: SavedText;
  readonly original: SavedOriginal;
  readonly pictures: readonly SavedPicture[];
  readonly corrections: SavedCorrections | undefined;
  readonly highlights: SavedHighlights | undefined;
};

const stores = ['stories', 'texts', 'originals', 'pictures', 'corrections', 'highlights'] as const;
/** With what tells the search index. */
const storesOfDeleting = [...stores, 'unsearched'] as const;

/** Undefined if there is no such story. With the bytes of its files, since Blobs may become unreadable when their entry is deleted. */
export async function readParts(database: Database, id: string): Promise<StoryParts | undefined> {
  const transaction = database.transaction(stores);
  const [story, text, original, pictures, corrections, highlights] = await Promise.all([
    transaction.objectStore('stories').get(id),
    transaction.objectStore('texts').get(id),
    transaction.objectStore('originals').get(id),
    transaction.objectStore('pictures').index('id').getAll(id),
    transaction.objectStore('corrections').get(ownKey(id)),
    transaction.objectStore('highlights').get(ownKey(id)),
    transaction.done,
  ]);
  if (!story || !text || !original) return undefined;
  return toParts({ story, text, original, pictures, corrections, highlights });
}

type Rows = Omit<StoryParts, 'pictures'> & { readonly pictures: readonly (SavedPicture | OldPicture)[] };

/** With the bytes of all files. */
export async function toParts(rows: Rows): Promise<StoryParts> {
  const { original, pictures } = rows;
  const [files, saved] = await Promise.all([
    Promise.all(original.files.map(async ({ name, bytes }) => ({ name, bytes: await readBytes(bytes) }))),
    Promise.all(pictures.map(toSavedPicture)),
  ]);
  return { ...rows, original: { ...original, files }, pictures: saved };
}

/**
 * Writes a story in one transaction. A free id is found within it, so that two tabs can't use the same one; all parts are
 * written under the returned id. Rejects if there is no room.
 */
export async function writeParts(database: Database, parts: StoryParts): Promise<SavedStory> {
  const wanted = parts.story.id;
  const transaction = database.transaction(stores, 'readwrite');
  const work = async () => {
    const stories = transaction.objectStore('stories');
    const id = await freeId(wanted, async (one) => (await stories.getKey(one)) !== undefined);
    // The story file contains the id too, and that one is used when it is opened.
    const bytes = parts.story.bytes + id.length - wanted.length;
    const story = { ...parts.story, id, bytes, card: { ...parts.story.card, id } };
    unheard(stories.add(story));
    unheard(transaction.objectStore('texts').put({ id, file: { ...parts.text.file, id } }));
    unheard(transaction.objectStore('originals').put({ ...parts.original, id }));
    for (const picture of parts.pictures)
      unheard(transaction.objectStore('pictures').put({ ...picture, id }));
    const corrections = transaction.objectStore('corrections');
    const highlights = transaction.objectStore('highlights');
    // Whatever is left of an earlier story of this id is not this one's.
    if (parts.corrections) unheard(corrections.put({ ...parts.corrections, story: ownKey(id) }));
    else unheard(corrections.delete(ownKey(id)));
    if (parts.highlights) unheard(highlights.put({ ...parts.highlights, story: ownKey(id) }));
    else unheard(highlights.delete(ownKey(id)));
    return story;
  };
  const story = await finish(transaction, work);
  setFlag('corrected', ownKey(story.id), parts.corrections !== undefined);
  setFlag('highlighted', ownKey(story.id), parts.highlights !== undefined);
  return story;
}

export async function deleteParts(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(storesOfDeleting, 'readwrite');
  await finish(transaction, async () => {
    unheard(transaction.objectStore('unsearched').add({ id }));
    const pictures = transaction.objectStore('pictures');
    const files = await pictures.index('id').getAllKeys(id);
    unheard(transaction.objectStore('stories').delete(id));
    unheard(transaction.objectStore('texts').delete(id));
    unheard(transaction.objectStore('originals').delete(id));
    unheard(transaction.objectStore('corrections').delete(ownKey(id)));
    unheard(transaction.objectStore('highlights').delete(ownKey(id)));
    for (const file of files) unheard(pictures.delete(file));
  });
  setFlag('corrected', ownKey(id), false);
  setFlag('highlighted', ownKey(id), false);
}
