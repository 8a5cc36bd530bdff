import { fail, ok, type Result } from '#core/result.ts';
import type { StoryProblem } from '#core/story/parseStory.ts';
import { parseStory } from '#core/story/parseStory.ts';
import type { KeptOriginal } from '../database.ts';
import { type AddressedStory, addressPictures } from '../pictureAddresses.ts';
import type { LibraryTrouble } from './libraryTrouble.ts';
import { toLibraryTrouble } from './libraryTrouble.ts';
import { openLibrary } from './openLibrary.ts';

/** `invalid`: it was kept by another version of this site, or something else wrote into the database. */
export type OpenTrouble =
  | LibraryTrouble
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly problems: readonly StoryProblem[] };

let release = () => {};

/** One of the reader's own stories, checked, with its pictures; those of the one opened before are given back. */
export async function openStory(id: string): Promise<Result<AddressedStory, OpenTrouble>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    const transaction = opened.value.transaction(['texts', 'pictures']);
    const [text, pictures] = await Promise.all([
      transaction.objectStore('texts').get(id),
      transaction.objectStore('pictures').index('id').getAll(id),
      transaction.done,
    ]);
    if (!text) return fail({ kind: 'missing' });
    const parsed = parseStory(text.file);
    if (!parsed.ok) return fail({ kind: 'invalid', problems: parsed.problem });
    release();
    const made = addressPictures(parsed.value, pictures);
    release = made.release;
    return ok(made.addressed);
  } catch (cause) {
    return fail(toLibraryTrouble(cause));
  }
}

/** What the story was made from; undefined where it is gone. */
export async function readOriginal(id: string): Promise<KeptOriginal | undefined> {
  const opened = await openLibrary();
  return opened.ok ? opened.value.get('originals', id).catch(() => undefined) : undefined;
}

/** For the pictures of lists. */
export async function readPicture(id: string, file: string): Promise<Blob | undefined> {
  const opened = await openLibrary();
  if (!opened.ok) return undefined;
  const kept = await opened.value.get('pictures', [id, file]).catch(() => undefined);
  return kept?.blob;
}
