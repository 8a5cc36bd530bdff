import { fail, ok, type Result } from '#core/result.ts';
import { parseStory, type StoryFileError } from '#core/story/parseStory.ts';
import type { Story } from '#core/story/story.ts';
import { type OldPicture, readInTime, type SavedPicture } from '../database.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';
import { openLibrary } from './openLibrary.ts';
import { pictureBlob } from './savedBytes.ts';

/** `invalid`: saved by another version of this site, or overwritten by something else. */
export type OpenError =
  | LibraryError
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly errors: readonly StoryFileError[] };

type Opened = {
  readonly story: Story;
  readonly pictures: readonly { readonly file: string; readonly blob: Blob }[];
};

/** One of the reader's own stories, validated, with its pictures. */
export async function openStory(id: string): Promise<Result<Opened, OpenError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    const transaction = opened.value.transaction(['texts', 'pictures']);
    const [text, pictures] = await readInTime(
      Promise.all([
        transaction.objectStore('texts').get(id),
        transaction.objectStore('pictures').index('id').getAll(id),
        transaction.done,
      ]),
    );
    if (!text) return fail({ kind: 'missing' });
    const parsed = parseStory(text.file);
    return parsed.ok
      ? ok({ story: parsed.value, pictures: pictures.flatMap(withBlob) })
      : fail({ kind: 'invalid', errors: parsed.error });
  } catch (cause) {
    return fail(toLibraryError(cause));
  }
}

/** Anything else in place of a picture is no reason not to show the story. */
function withBlob(saved: SavedPicture | OldPicture) {
  const blob = pictureBlob(saved);
  return blob ? [{ file: saved.file, blob }] : [];
}
