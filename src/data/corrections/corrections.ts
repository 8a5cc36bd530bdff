import { type Correction, parseCorrection } from '#core/corrections/correction.ts';
import { nameFrom } from '#core/corrections/nameFrom.ts';
import { announce } from '../changes.ts';
import { type NameStore, openDatabase } from '../database.ts';
import { noteCorrections } from './hasCorrections.ts';

/** `unreadable`: the number of saved corrections that this version can't read. */
export type Saved = { readonly corrections: readonly Correction[]; readonly unreadable: number };

/** Rejects if the browser has no storage, like the functions below. `story` is `stories/<id>` or `own/<id>`. */
export async function loadCorrections(story: string): Promise<Saved> {
  const database = await openDatabase();
  const saved = toSaved((await database.get('corrections', story))?.corrections ?? []);
  noteCorrections(story, saved.corrections.length + saved.unreadable > 0);
  return saved;
}

/** In one transaction with what is already there, so that concurrent tabs lose nothing. */
export async function addCorrection(story: string, correction: Correction): Promise<Saved> {
  const name = nameFrom(correction);
  return change(
    story,
    (stored) => [...stored, correction],
    async (names) => {
      if (name) await names.put({ ...name, from: correction.id, addedAt: correction.at });
    },
  );
}

export async function removeCorrection(story: string, id: string): Promise<Saved> {
  return change(
    story,
    (stored) => stored.filter((one) => parseCorrection(one)?.id !== id),
    async (names) => {
      for (const name of await names.getAll()) if (name.from === id) await names.delete(name.name);
    },
  );
}

/** Both stores are changed in one transaction. Resolves when it has been committed. */
async function change(
  story: string,
  edit: (stored: readonly unknown[]) => readonly unknown[],
  editNames: (names: NameStore) => Promise<void>,
): Promise<Saved> {
  const database = await openDatabase();
  const transaction = database.transaction(['corrections', 'names'], 'readwrite');
  const corrections = transaction.objectStore('corrections');
  const next = edit((await corrections.get(story))?.corrections ?? []);
  if (next.length > 0) await corrections.put({ story, corrections: next });
  else await corrections.delete(story);
  await editNames(transaction.objectStore('names'));
  await transaction.done;
  noteCorrections(story, next.length > 0);
  announce({ kind: 'corrected', story });
  return toSaved(next);
}

function toSaved(stored: readonly unknown[]): Saved {
  const corrections = stored.flatMap((one) => parseCorrection(one) ?? []);
  return { corrections, unreadable: stored.length - corrections.length };
}
