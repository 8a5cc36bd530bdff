import { fail, ok, type Result } from '#core/result.ts';
import { announce } from '../../changes.ts';
import type { Database } from '../../database.ts';
import { ownKey } from '../../ownKey.ts';
import { type ReadingPlace, readPlace, savePlace } from '../../readingPlaces.ts';
import { chosenSettings, parseSettings, readSettings, type Settings, saveSettings } from '../../settings.ts';
import { type LibraryError, toLibraryError } from '../libraryError.ts';
import { openLibrary } from '../openLibrary.ts';
import { type StoryParts, writeParts } from '../storyParts.ts';
import { BackupError, type BackupErrorReason, readBackup } from './readBackup.ts';
import { type Other, restoreOthers } from './restoreOthers.ts';
import { restoreShelved } from './restoreShelved.ts';
import { type SameStories, sameStories } from './sameStories.ts';

/** The result. Nothing that was already here has been changed. */
export type Restored = {
  readonly stories: number;
  /** Already here. */
  readonly same: number;
  /** Saved under another id, since a different story had theirs. */
  readonly renamed: number;
  /** Names, and the corrections, highlights and tags of a story that was here already or is the site's. */
  readonly others: number;
  readonly places: number;
  /** 1 if a setting was restored. */
  readonly settings: number;
  /** Corrections, highlights, tags and names that differ from those here, which were left unchanged. */
  readonly left: number;
};

export type RestoreError =
  | BackupErrorReason
  | { readonly kind: 'cancelled'; readonly restored: Restored }
  /** Stories restored before the error stay. */
  | (LibraryError & { readonly restored?: Restored });

const nothing: Restored = { stories: 0, same: 0, renamed: 0, others: 0, places: 0, settings: 0, left: 0 };

/** What is no story in one transaction: each would take longer than all of them. */
const together = 500;

type Options = {
  /** Stories done, of all. */
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
};

/** Validates the whole file before anything is written. What was restored before it is cancelled stays. */
export async function restoreBackup(
  file: Blob,
  { onProgress, signal }: Options,
): Promise<Result<Restored, RestoreError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  let restored = nothing;
  /** The key of a story in the backup, and here. */
  const keys = new Map<string, string>();
  try {
    for await (const _ of readBackup(file)) signal.throwIfAborted();
    const same = sameStories(opened.value);
    let of = 0;
    let others: Other[] = [];
    for await (const item of readBackup(file)) {
      signal.throwIfAborted();
      if (item.kind === 'backup') of = item.stories;
      else if (item.kind === 'story') {
        const { key, ...more } = await restoreStory(opened.value, item.parts, same);
        keys.set(ownKey(item.parts.story.id), key);
        restored = add(restored, more);
      } else if (item.kind === 'place')
        restored = add(restored, restorePlace(keys.get(item.story) ?? item.story, item.place));
      else if (item.kind === 'settings') restored = add(restored, restoreSettings(item.settings));
      else if (others.push(item) === together) {
        restored = add(restored, await restoreOthers(opened.value, others));
        others = [];
      }
      if (item.kind === 'story') onProgress(restored.stories + restored.same, of);
    }
    return ok(add(restored, await restoreOthers(opened.value, others)));
  } catch (cause) {
    if (signal.aborted) return fail({ kind: 'cancelled', restored });
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
    places: to.places + (more.places ?? 0),
    settings: to.settings + (more.settings ?? 0),
    left: to.left + (more.left ?? 0),
  };
}

async function restoreStory(
  database: Database,
  parts: StoryParts,
  same: SameStories,
): Promise<Partial<Restored> & { readonly key: string }> {
  const here = await same.find(parts);
  if (here === undefined) {
    const { id } = await writeParts(database, parts);
    same.add(id, parts.text.file);
    return { key: ownKey(id), stories: 1, renamed: id === parts.story.id ? 0 : 1 };
  }
  const { corrections, highlights } = parts;
  const story = ownKey(here);
  const more: readonly Other[] = [
    ...(corrections ? [{ ...corrections, kind: 'corrections' as const, story }] : []),
    ...(highlights ? [{ ...highlights, kind: 'highlights' as const, story }] : []),
  ];
  const [others, shelved] = [
    await restoreOthers(database, more),
    await restoreShelved(database, here, parts.story.shelved),
  ];
  return {
    key: story,
    same: 1,
    others: others.others + shelved.others,
    left: others.left + shelved.left,
  };
}

/** A place that the reader has here is the later one. */
function restorePlace(story: string, place: ReadingPlace): Partial<Restored> {
  if (readPlace(story)) return {};
  savePlace(story, place);
  return { places: 1 };
}

/** Those that the reader has chosen here stay. */
function restoreSettings(settings: Settings): Partial<Restored> {
  const here = chosenSettings(readSettings());
  const both = parseSettings({ ...settings, ...here });
  if (Object.keys(chosenSettings(both)).length === Object.keys(here).length) return {};
  saveSettings(both);
  return { settings: 1 };
}
