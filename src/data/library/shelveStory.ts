import type { QueryClient } from '@tanstack/react-query';
import type { Shelved } from '#core/library/shelfStory.ts';
import { editShelved, type ShelfEdit } from '#core/library/shelved.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { announce } from '../changes.ts';
import { readInTime } from '../database.ts';
import { ownKey } from '../ownKey.ts';
import { libraryKeys } from '../queryKeys.ts';
import { finish, unheard } from './finish.ts';
import type { Library } from './library.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';
import { openLibrary } from './openLibrary.ts';
import { readFacts, readShelved } from './readRow.ts';

/**
 * Changes how a story is kept, in one transaction with what other tabs have set. Undefined if another tab has deleted it.
 * Nothing is written or announced where nothing changes.
 */
export async function shelveStory(
  id: string,
  edit: ShelfEdit,
): Promise<Result<Shelved | undefined, LibraryError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    const transaction = opened.value.transaction('stories', 'readwrite');
    const change = await finish(transaction, async () => {
      const row = await transaction.store.get(id);
      if (!row) return undefined;
      const before = readShelved(row.shelved);
      const shelved = editShelved(before, edit);
      const isChanged = JSON.stringify(shelved) !== JSON.stringify(before);
      if (isChanged) unheard(transaction.store.put({ ...row, shelved }));
      return { shelved, isChanged };
    });
    if (change?.isChanged) announce({ kind: 'storyShelved', id });
    return ok(change?.shelved);
  } catch (cause) {
    return fail(toLibraryError(cause));
  }
}

/** Reads the facts of one story anew into the list, if there is one. */
export async function refreshRow(client: QueryClient, id: string): Promise<void> {
  if (client.getQueryData<Library>(libraryKeys.list())?.kind !== 'open') return;
  const opened = await openLibrary();
  const row = opened.ok
    ? await readInTime(opened.value.get('stories', id)).catch(() => undefined)
    : undefined;
  if (!row) return;
  const own = readFacts(row);
  client.setQueryData<Library>(libraryKeys.list(), (library) => {
    if (library?.kind !== 'open') return library;
    const stories = library.stories.map((story) => (story.key === ownKey(id) ? { ...story, own } : story));
    return { ...library, stories };
  });
}
