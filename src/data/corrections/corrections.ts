import { type Correction, parseCorrection } from '#core/corrections/correction.ts';
import { nameFrom } from '#core/corrections/nameFrom.ts';
import { type NameStore, openDatabase } from '../database.ts';
import { noteCorrections } from './hasCorrections.ts';

/** Tells the other tabs which story's corrections have changed. */
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('lede:corrections');

/** `unreadable`: how many more are kept that this version can't read. */
export type Kept = { readonly corrections: readonly Correction[]; readonly unreadable: number };

/** Rejects where the browser keeps nothing. `story` is `stories/<id>` or `own/<id>`. */
export async function loadCorrections(story: string): Promise<Kept> {
  const database = await openDatabase();
  const kept = toKept((await database.get('corrections', story))?.corrections ?? []);
  noteCorrections(story, kept.corrections.length + kept.unreadable > 0);
  return kept;
}

/** In one transaction with what is there already, so that two tabs lose nothing of each other's. */
export async function addCorrection(story: string, correction: Correction): Promise<Kept> {
  const name = nameFrom(correction);
  return change(
    story,
    (stored) => [...stored, correction],
    async (names) => {
      if (name) await names.put({ ...name, from: correction.id, addedAt: correction.at });
    },
  );
}

export async function removeCorrection(story: string, id: string): Promise<Kept> {
  return change(
    story,
    (stored) => stored.filter((one) => parseCorrection(one)?.id !== id),
    async (names) => {
      for (const name of await names.getAll()) if (name.from === id) await names.delete(name.name);
    },
  );
}

/** The two stores are changed together or not at all. */
async function change(
  story: string,
  edit: (stored: readonly unknown[]) => readonly unknown[],
  editNames: (names: NameStore) => Promise<void>,
): Promise<Kept> {
  const database = await openDatabase();
  const transaction = database.transaction(['corrections', 'names'], 'readwrite');
  const corrections = transaction.objectStore('corrections');
  const next = edit((await corrections.get(story))?.corrections ?? []);
  if (next.length > 0) await corrections.put({ story, corrections: next });
  else await corrections.delete(story);
  await editNames(transaction.objectStore('names'));
  await transaction.done;
  noteCorrections(story, next.length > 0);
  channel?.postMessage(story);
  return toKept(next);
}

/** Calls when another tab has changed this story's corrections; returns how to stop. */
export function watchCorrections(story: string, listener: () => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (data === story) listener();
  };
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}

function toKept(stored: readonly unknown[]): Kept {
  const corrections = stored.flatMap((one) => parseCorrection(one) ?? []);
  return { corrections, unreadable: stored.length - corrections.length };
}
