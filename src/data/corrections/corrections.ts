import { type Correction, parseCorrection } from '#core/corrections/correction.ts';
import { nameFrom } from '#core/corrections/nameFrom.ts';
import { sourceFrom } from '#core/corrections/sourceFrom.ts';
import type { Result } from '#core/result.ts';
import { announce } from '../changes.ts';
import { type LearntStores, openDatabase, readInTime } from '../database.ts';
import { ownId } from '../ownKey.ts';
import { setFlag } from '../storyFlags.ts';
import { attempt } from './attempt.ts';
import { listOf, readCorrections, removalsIn } from './storedCorrections.ts';
import type { NotSaved } from './storyCorrections.ts';

/** `unreadable`: the number of saved corrections that this version can't read. */
export type Saved = { readonly corrections: readonly Correction[]; readonly unreadable: number };

type Outcome = Result<Saved, NotSaved>;

/** `story` is `stories/<id>` or `own/<id>`. */
export async function loadCorrections(story: string): Promise<Outcome> {
  return attempt(async () => {
    const database = await openDatabase();
    const saved = toSaved(listOf(await readInTime(database.get('corrections', story))));
    setFlag('corrected', story, saved.corrections.length + saved.unreadable > 0);
    return saved;
  });
}

/** In one transaction with what is already there, so that concurrent tabs lose nothing. */
export async function addCorrections(story: string, corrections: readonly Correction[]): Promise<Outcome> {
  return change(
    story,
    (stored) => [...stored, ...corrections],
    async ({ names, sources }) => {
      for (const correction of corrections) {
        const name = nameFrom(correction);
        const source = sourceFrom(correction);
        const origin = { from: correction.id, addedAt: correction.at };
        if (name) await names.put({ ...name, ...origin });
        if (source) await sources.put({ ...source, ...origin });
      }
    },
  );
}

export async function removeCorrections(story: string, ids: readonly string[]): Promise<Outcome> {
  return change(
    story,
    (stored) => stored.filter((one) => !ids.includes(parseCorrection(one)?.id ?? '')),
    async ({ names, sources }) => {
      for (const { name, from } of await names.getAll()) if (ids.includes(from)) await names.delete(name);
      for (const { label, from } of await sources.getAll())
        if (ids.includes(from)) await sources.delete(label);
    },
  );
}

/** All stores are changed in one transaction. Resolves when it has been committed. */
function change(
  story: string,
  edit: (stored: readonly unknown[]) => readonly unknown[],
  editLearnt: (stores: LearntStores) => Promise<void>,
): Promise<Outcome> {
  return attempt(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(
      ['corrections', 'names', 'sources', 'stories', 'unsearched'],
      'readwrite',
    );
    const corrections = transaction.objectStore('corrections');
    // Deleted in another tab: a later story of the same address must not show them.
    const own = ownId(story);
    if (own !== undefined && (await transaction.objectStore('stories').getKey(own)) === undefined)
      return undefined;
    const before = listOf(await corrections.get(story));
    const next = edit(before);
    const isOtherText = own !== undefined && removalIds(before) !== removalIds(next);
    if (isOtherText) await transaction.objectStore('unsearched').add({ id: own });
    if (next.length > 0) await corrections.put({ story, corrections: next });
    else await corrections.delete(story);
    await editLearnt({
      names: transaction.objectStore('names'),
      sources: transaction.objectStore('sources'),
    });
    await transaction.done;
    setFlag('corrected', story, next.length > 0);
    announce({ kind: 'corrected', story, ...(isOtherText && { isOtherText }) });
    return toSaved(next);
  });
}

/** The ids of what was taken out, to compare. */
function removalIds(stored: readonly unknown[]): string {
  return removalsIn(stored)
    .map(({ id }) => id)
    .join();
}

function toSaved(stored: readonly unknown[]): Saved {
  const corrections = readCorrections(stored);
  return { corrections, unreadable: stored.length - corrections.length };
}
