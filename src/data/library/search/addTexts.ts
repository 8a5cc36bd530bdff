import { joinPassages } from '#core/library/search/searchText.ts';
import type { IndexedText } from '#core/library/search/textIndex.ts';
import { type Database, readInTime, type SavedCorrections, type SavedText } from '../../database.ts';
import { ownKey } from '../../ownKey.ts';
import type { KeptIndex } from './keptIndex.ts';
import { readPassages } from './readText.ts';

/** Number of texts in memory at once. */
const batch = 200;
/** Batches after which the index is written: a visit that ends while a large library is read is not in vain. */
const batchesAWrite = 10;

/** Adds the texts that the index lacks, and writes it. */
export async function addMissing(database: Database, { index, missing, save }: KeptIndex): Promise<void> {
  const ids = await missing();
  for (let from = 0, read = 1; from < ids.length; from += batch, read += 1) {
    index.add(await readTexts(database, ids.slice(from, from + batch)));
    if (read % batchesAWrite === 0 && from + batch < ids.length) await save().catch(() => undefined);
  }
  await save();
}

/** Those that are here and can be read: the others can still be searched. */
export async function readTexts(database: Database, ids: readonly string[]): Promise<readonly IndexedText[]> {
  const transaction = database.transaction(['texts', 'corrections']);
  const texts = transaction.objectStore('texts');
  const corrections = transaction.objectStore('corrections');
  const corrected = new Set(await readInTime(corrections.getAllKeys()));
  const rows = await readInTime(
    Promise.all(
      ids.map((id) =>
        Promise.all([texts.get(id), corrected.has(ownKey(id)) ? corrections.get(ownKey(id)) : undefined]),
      ),
    ),
  );
  return rows.flatMap(([text, row]) => (text ? toIndexed(text, row) : []));
}

/** Nothing for a damaged text. */
function toIndexed(text: SavedText, row: SavedCorrections | undefined): readonly IndexedText[] {
  try {
    return [{ key: ownKey(text.id), text: joinPassages(readPassages(text, row)) }];
  } catch {
    return [];
  }
}
