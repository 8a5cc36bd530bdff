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

/** Undefined if another tab has already deleted it. */
export async function removeStory(id: string): Promise<Result<RemovedStory | undefined, LibraryError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    const found = await readParts(opened.value, id);
    // Blobs may become unreadable when their entry is deleted, so their bytes are read before.
    const parts = found && (await withBytes(found));
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

async function withBytes(parts: StoryParts): Promise<StoryParts> {
  const [files, pictures] = await Promise.all([
    Promise.all(parts.original.files.map(async ({ name, bytes }) => ({ name, bytes: await copyOf(bytes) }))),
    Promise.all(parts.pictures.map(async (picture) => ({ ...picture, blob: await copyOf(picture.blob) }))),
  ]);
  return { ...parts, original: { ...parts.original, files }, pictures };
}

async function copyOf(blob: Blob): Promise<Blob> {
  return new Blob([await blob.arrayBuffer()], { type: blob.type });
}
