import { fail, ok, type Result } from '#core/result.ts';
import { announce } from '../../changes.ts';
import { noteCorrections } from '../../corrections/hasCorrections.ts';
import type { Database, SavedName } from '../../database.ts';
import { ownKey } from '../../ownKey.ts';
import { type LibraryError, toLibraryError } from '../libraryError.ts';
import { openLibrary } from '../openLibrary.ts';
import { idsBeginningLike, type StoryParts, writeParts } from '../storyParts.ts';
import { BackupError, type BackupErrorReason, readBackup } from './readBackup.ts';

/** The result. Nothing that was already here has been changed. */
export type Restored = {
  readonly stories: number;
  /** Already here. */
  readonly same: number;
  /** Saved under another id, since a different story had theirs. */
  readonly renamed: number;
  /** Names, and the corrections of a story that was here already or is the site's. */
  readonly others: number;
  /** Corrections and names that differ from those here, which were left unchanged. */
  readonly left: number;
};

export type RestoreError =
  | BackupErrorReason
  /** Stories restored before the error stay. */
  | (LibraryError & { readonly restored?: Restored });

/** Validates the whole file before anything is written. `onProgress`: stories done, of all. */
export async function restoreBackup(
  file: Blob,
  onProgress: (done: number, of: number) => void,
): Promise<Result<Restored, RestoreError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  let restored: Restored = { stories: 0, same: 0, renamed: 0, others: 0, left: 0 };
  try {
    for await (const _ of readBackup(file));
    let of = 0;
    for await (const item of readBackup(file)) {
      if (item.kind === 'backup') of = item.stories;
      else if (item.kind === 'story') restored = add(restored, await restoreStory(opened.value, item.parts));
      else if (item.kind === 'name') restored = add(restored, await restoreName(opened.value, item.name));
      else restored = add(restored, await restoreCorrections(opened.value, item.story, item.corrections));
      onProgress(restored.stories + restored.same, of);
    }
    return ok(restored);
  } catch (cause) {
    return fail(cause instanceof BackupError ? cause.reason : { ...toLibraryError(cause), restored });
  } finally {
    announce({ kind: 'backupRestored' });
  }
}

function add(to: Restored, more: Partial<Restored>): Restored {
  return {
    stories: to.stories + (more.stories ?? 0),
    same: to.same + (more.same ?? 0),
    renamed: to.renamed + (more.renamed ?? 0),
    others: to.others + (more.others ?? 0),
    left: to.left + (more.left ?? 0),
  };
}

async function restoreStory(database: Database, parts: StoryParts): Promise<Partial<Restored>> {
  const here = await findSame(database, parts);
  if (here === undefined) {
    const { id } = await writeParts(database, parts);
    return { stories: 1, renamed: id === parts.story.id ? 0 : 1 };
  }
  const { corrections } = parts;
  const more = corrections && (await restoreCorrections(database, ownKey(here), corrections.corrections));
  return { same: 1, ...more };
}

/** The id under which the same text with the same pictures is already saved. */
async function findSame(database: Database, { text, pictures }: StoryParts): Promise<string | undefined> {
  const wanted = JSON.stringify({ ...text.file, id: '' });
  for (const { id, file } of await database.getAll('texts', idsBeginningLike(text.id))) {
    if (JSON.stringify({ ...file, id: '' }) !== wanted) continue;
    const kept = await database.getAllKeysFromIndex('pictures', 'id', id);
    const files = new Set(kept.map(([, file]) => file));
    if (pictures.every(({ file }) => files.has(file))) return id;
  }
  return undefined;
}

/** Different corrections that are here stay. */
async function restoreCorrections(
  database: Database,
  story: string,
  corrections: readonly unknown[],
): Promise<Partial<Restored>> {
  const transaction = database.transaction('corrections', 'readwrite');
  const here = await transaction.store.get(story);
  if (!here) await transaction.store.put({ story, corrections });
  await transaction.done;
  noteCorrections(story, true);
  if (!here) return { others: 1 };
  return { left: JSON.stringify(here.corrections) === JSON.stringify(corrections) ? 0 : 1 };
}

/** A name that is here with a different meaning stays. */
async function restoreName(database: Database, name: SavedName): Promise<Partial<Restored>> {
  const transaction = database.transaction('names', 'readwrite');
  const here = await transaction.store.get(name.name);
  if (!here) await transaction.store.put(name);
  await transaction.done;
  if (!here) return { others: 1 };
  return { left: here.kind === name.kind ? 0 : 1 };
}
