import type { Database } from '../../database.ts';
import { ownId } from '../../ownKey.ts';
import { setFlag } from '../../storyFlags.ts';
import { finish, unheard } from '../finish.ts';
import type { BackupItem } from './readBackup.ts';

/** What is no story: a name or source, or the corrections or highlights of one that is here. */
export type Other = Extract<BackupItem, { kind: 'corrections' | 'highlights' | 'name' | 'source' }>;

/** All in one transaction. Names, sources, corrections and highlights that are here stay; those that differ are counted as left. */
export async function restoreOthers(
  database: Database,
  others: readonly Other[],
): Promise<{ readonly others: number; readonly left: number }> {
  if (others.length === 0) return { others: 0, left: 0 };
  const corrections = others.flatMap((one) => (one.kind === 'corrections' ? [one] : []));
  const highlights = others.flatMap((one) => (one.kind === 'highlights' ? [one] : []));
  const names = others.flatMap((one) => (one.kind === 'name' ? [one.name] : []));
  const sources = others.flatMap((one) => (one.kind === 'source' ? [one.source] : []));
  const transaction = database.transaction(
    ['corrections', 'highlights', 'names', 'sources', 'unsearched'],
    'readwrite',
  );
  const unsearched = transaction.objectStore('unsearched');
  const outcomes = await finish(transaction, async () => {
    const ofCorrections = await addMissing(
      transaction.objectStore('corrections'),
      corrections.map(({ story, corrections }) => ({ key: story, row: { story, corrections } })),
      (here, given) => JSON.stringify(here.corrections) === JSON.stringify(given.corrections),
    );
    // What they take out of a copy must not be found any more.
    corrections.forEach(({ story }, at) => {
      const id = ownId(story);
      if (ofCorrections[at] === 'added' && id !== undefined) unheard(unsearched.add({ id }));
    });
    return [
      ...ofCorrections,
      ...(await addMissing(
        transaction.objectStore('highlights'),
        highlights.map(({ story, highlights }) => ({ key: story, row: { story, highlights } })),
        (here, given) => JSON.stringify(here.highlights) === JSON.stringify(given.highlights),
      )),
      ...(await addMissing(
        transaction.objectStore('names'),
        names.map((row) => ({ key: row.name, row })),
        (here, given) => here.kind === given.kind,
      )),
      ...(await addMissing(
        transaction.objectStore('sources'),
        sources.map((row) => ({ key: row.label, row })),
        (here, given) => here.kind === given.kind,
      )),
    ];
  });
  for (const { story } of corrections) setFlag('corrected', story, true);
  for (const { story } of highlights) setFlag('highlighted', story, true);
  return {
    others: outcomes.filter((outcome) => outcome === 'added').length,
    left: outcomes.filter((outcome) => outcome === 'left').length,
  };
}

type Outcome = 'added' | 'same' | 'left';
type Store<Row> = {
  readonly get: (key: string) => Promise<Row | undefined>;
  readonly put: (row: Row) => Promise<unknown>;
};

/** Everything is asked for at once, and a key that comes twice counts as here the second time. */
async function addMissing<Row>(
  store: Store<Row>,
  given: readonly { readonly key: string; readonly row: Row }[],
  isSame: (here: Row, given: Row) => boolean,
): Promise<readonly Outcome[]> {
  const here = new Map<string, Row | undefined>();
  const read = async ({ key }: { readonly key: string }) => {
    here.set(key, await store.get(key));
  };
  await Promise.all(given.map(read));
  return given.map(({ key, row }) => {
    const before = here.get(key);
    if (before) return isSame(before, row) ? 'same' : 'left';
    here.set(key, row);
    unheard(store.put(row));
    return 'added';
  });
}
