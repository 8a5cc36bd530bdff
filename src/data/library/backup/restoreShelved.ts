import type { Shelved } from '#core/library/shelfStory.ts';
import type { Database } from '../../database.ts';
import { finish, unheard } from '../finish.ts';
import { readShelved } from '../readRow.ts';

/** Tags and state of a story that is here: added where the reader has set nothing here, else left as they are. */
export async function restoreShelved(
  database: Database,
  id: string,
  given: Shelved | undefined,
): Promise<{ readonly others: number; readonly left: number }> {
  const outcome = { others: 0, left: 0 };
  if (!given) return outcome;
  const transaction = database.transaction('stories', 'readwrite');
  return finish(transaction, async () => {
    const row = await transaction.store.get(id);
    const here = readShelved(row?.shelved);
    if (!row || JSON.stringify(here) === JSON.stringify(given)) return outcome;
    if (Object.keys(here).length > 0) return { ...outcome, left: 1 };
    unheard(transaction.store.put({ ...row, shelved: given }));
    return { ...outcome, others: 1 };
  });
}
