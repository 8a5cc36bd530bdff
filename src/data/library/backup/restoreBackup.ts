import { fail, ok, type Result } from '#core/result.ts';
import { announce } from '../../changes.ts';
import type { Database } from '../../database.ts';
import { ownKey } from '../../ownKey.ts';
import { type LibraryError, toLibraryError } from '../libraryError.ts';
import { openLibrary } from '../openLibrary.ts';
import { type StoryParts, writeParts } from '../storyParts.ts';
import { BackupError, type BackupErrorReason, readBackup } from './readBackup.ts';
import { type Other, restoreOthers } from './restoreOthers.ts';
import { type SameStories, sameStories } from './sameStories.ts';

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

/** Names and corrections in one transaction: each would take longer than all of them. */
const together = 500;

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
    const same = sameStories(opened.value);
    let of = 0;
    let others: Other[] = [];
    for await (const item of readBackup(file)) {
      if (item.kind === 'backup') of = item.stories;
      else if (item.kind === 'story')
        restored = add(restored, await restoreStory(opened.value, item.parts, same));
      else if (others.push(item) === together) {
        restored = add(restored, await restoreOthers(opened.value, others));
        others = [];
      }
      if (item.kind === 'story') onProgress(restored.stories + restored.same, of);
    }
    return ok(add(restored, await restoreOthers(opened.value, others)));
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

async function restoreStory(
  database: Database,
  parts: StoryParts,
  same: SameStories,
): Promise<Partial<Restored>> {
  const here = await same.find(parts);
  if (here === undefined) {
    const { id } = await writeParts(database, parts);
    same.add(id, parts.text.file);
    return { stories: 1, renamed: id === parts.story.id ? 0 : 1 };
  }
  const { corrections } = parts;
  const more = corrections && { ...corrections, kind: 'corrections' as const, story: ownKey(here) };
  return { same: 1, ...(more && (await restoreOthers(database, [more]))) };
}
