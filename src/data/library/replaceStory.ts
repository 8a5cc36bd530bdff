import type { ImportFile } from '#core/importers/imported.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { announce } from '../changes.ts';
import type { Database, SavedStory } from '../database.ts';
import type { ImportedArticle } from '../importer/protocol.ts';
import { finish, unheard } from './finish.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';
import { openLibrary } from './openLibrary.ts';
import { toParts } from './saveStory.ts';
import type { StoryParts } from './storyParts.ts';

/**
 * Puts a newly imported edition in the place of a saved story, under its id: text, pictures and source are the new ones; corrections,
 * highlights, reading place and day of adding stay. Undefined if another tab has deleted the story meanwhile; nothing is saved then.
 */
export async function replaceStory(
  id: string,
  imported: ImportedArticle,
  source: readonly ImportFile[],
): Promise<Result<SavedStory | undefined, LibraryError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  const parts = toParts({ ...imported, story: { ...imported.story, id } }, source, {
    withPictures: true,
    at: 0,
  });
  try {
    const story = await write(opened.value, id, parts);
    // What follows changes, as the search does, forgets the old text and takes up the new one.
    if (story) announce({ kind: 'storyRemoved', id });
    if (story) announce({ kind: 'storySaved', id });
    return ok(story);
  } catch (cause) {
    const error = toLibraryError(cause);
    return fail(error.kind === 'full' ? { ...error, bytes: parts.story.bytes } : error);
  }
}

async function write(database: Database, id: string, parts: StoryParts): Promise<SavedStory | undefined> {
  const transaction = database.transaction(
    ['stories', 'texts', 'originals', 'pictures', 'unsearched'],
    'readwrite',
  );
  return finish(transaction, async () => {
    const stories = transaction.objectStore('stories');
    const pictures = transaction.objectStore('pictures');
    const before = await stories.get(id);
    if (!before) return undefined;
    const story = { ...before, ...parts.story, addedAt: before.addedAt };
    unheard(transaction.objectStore('unsearched').add({ id }));
    unheard(stories.put(story));
    unheard(transaction.objectStore('texts').put(parts.text));
    unheard(transaction.objectStore('originals').put(parts.original));
    for (const file of await pictures.index('id').getAllKeys(id)) unheard(pictures.delete(file));
    for (const picture of parts.pictures) unheard(pictures.put(picture));
    return story;
  });
}
