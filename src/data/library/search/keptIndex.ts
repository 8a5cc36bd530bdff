import { type Segment, segmentPrint } from '#core/library/search/segment.ts';
import { indexVersion, makeTextIndex, type TextIndex } from '#core/library/search/textIndex.ts';
import { type Database, readInTime, type SavedIndex, type SavedSegment } from '../../database.ts';
import { ownId, ownKey } from '../../ownKey.ts';
import { finish, unheard } from '../finish.ts';

/** The search index of the reader's own stories, as this browser keeps it across visits. */
export type KeptIndex = {
  readonly index: TextIndex;
  /** Ids of the stories whose texts it lacks, ascending; to be asked again whenever anything may have changed. */
  readonly missing: () => Promise<readonly string[]>;
  /** Writes what has changed. Not if another tab has written since: its index is as good. */
  readonly save: () => Promise<void>;
};

/** Reads the index. One that is damaged, or of another version, is put aside: all texts are missing then. */
export async function openKeptIndex(database: Database): Promise<KeptIndex> {
  const rows: readonly Row[] = await readInTime(database.getAll('search')).catch(() => []);
  const read = readIndex(rows);
  const index = makeTextIndex(read?.map(({ segment }) => segment));
  /** Ids of the segments that are stored. */
  const ids = new WeakMap<Segment, number>();
  for (const { segment, id } of read ?? []) ids.set(segment, id);
  let round = roundOf(rows.find(isState));
  let nextId = Math.max(0, ...rows.map(({ id }) => id)) + 1;
  /** Of the deletions that the index has followed. */
  let followed: readonly number[] = [];

  const missing = async () => {
    // One transaction: what is deleted and saved in between is in both lists or in neither.
    const transaction = database.transaction(['texts', 'unsearched']);
    const [texts, keys, deleted] = await readInTime(
      Promise.all([
        transaction.objectStore('texts').getAllKeys(),
        transaction.objectStore('unsearched').getAllKeys(),
        transaction.objectStore('unsearched').getAll(),
      ]),
    );
    for (const { id } of deleted) index.remove(ownKey(id));
    followed = keys;
    const here = new Set(texts);
    for (const key of [...index.keys()]) if (!here.has(ownId(key) ?? '')) index.remove(key);
    return texts.filter((id) => !index.has(ownKey(id)));
  };

  const save = async () => {
    const parts = index.segments().map((segment) => {
      const known = ids.get(segment);
      return { segment, id: known ?? nextId++, isNew: known === undefined };
    });
    const transaction = database.transaction(['search', 'unsearched'], 'readwrite');
    const isSaved = await finish(transaction, async () => {
      const search = transaction.objectStore('search');
      if (roundOf(await search.get(0)) !== round) return false;
      for (const { id, segment, isNew } of parts)
        if (isNew) unheard(search.put({ id, segment, print: segmentPrint(segment) }));
      const kept = new Set(parts.map(({ id }) => id));
      for (const id of await search.getAllKeys()) if (id !== 0 && !kept.has(id)) unheard(search.delete(id));
      for (const key of followed) unheard(transaction.objectStore('unsearched').delete(key));
      unheard(search.put({ id: 0, version: indexVersion, round: round + 1, segments: [...kept] }));
      return true;
    });
    if (!isSaved) return;
    round += 1;
    for (const { segment, id } of parts) ids.set(segment, id);
  };
  return { index, missing, save };
}

type Row = SavedIndex | SavedSegment;

/** 0 without a state, or with a damaged one. */
function roundOf(row: Row | undefined): number {
  return row && isState(row) && Number.isSafeInteger(row.round) ? row.round : 0;
}

const isState = (row: Row): row is SavedIndex => row.id === 0;

/** Undefined unless every segment is here as it was written. */
function readIndex(rows: readonly Row[]): readonly SavedSegment[] | undefined {
  try {
    const state = rows.find(isState);
    if (state?.version !== indexVersion) return undefined;
    const segments = new Map(rows.map((row) => [row.id, row]));
    return state.segments.map((id) => {
      const row = segments.get(id);
      if (!row || isState(row) || segmentPrint(row.segment) !== row.print) throw new RangeError('damaged');
      return row;
    });
  } catch {
    return undefined;
  }
}
