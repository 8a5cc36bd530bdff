import { fail, ok, type Result } from '#core/result.ts';
import { announce } from '../changes.ts';
import { ownKey } from '../ownKey.ts';
import { type ReadingPlace, readPlace, savePlace } from '../readingPlaces.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';
import { openLibrary } from './openLibrary.ts';
import { saveStoryCount } from './storyCount.ts';
import { deleteParts, readParts, type StoryParts, writeParts } from './storyParts.ts';

/** A deleted story, complete and in memory; its removal can be undone until the page is left. */
export type RemovedStory = { readonly parts: StoryParts; readonly place: ReadingPlace | undefined };

/** Undefined if another tab has already deleted it, or if it was damaged. */
export async function removeStory(id: string): Promise<Result<RemovedStory | undefined, LibraryError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    // A story that can't be read whole can still be deleted, but not brought back.
    const parts = await readParts(opened.value, id).catch(() => undefined);
    await deleteParts(opened.value, id);
    saveStoryCount(await opened.value.count('stories'));
    const place = readPlace(ownKey(id));
    savePlace(ownKey(id), undefined);
    announce({ kind: 'storyRemoved', id });
    return ok(parts && { parts, place });
  } catch (cause) {
    return fail(toLibraryError(cause));
  }
}

/** Undoes a removal: pictures, source, corrections and list position; with another id if its own was reused meanwhile. */
export async function returnStory({ parts, place }: RemovedStory): Promise<Result<string, LibraryError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    const { id } = await writeParts(opened.value, parts);
    saveStoryCount(await opened.value.count('stories'));
    savePlace(ownKey(id), place);
    announce({ kind: 'storySaved', id });
    return ok(id);
  } catch (cause) {
    return fail(toLibraryError(cause));
  }
}
