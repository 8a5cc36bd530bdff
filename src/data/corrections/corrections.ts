import { type Correction, parseCorrection } from '#core/corrections/correction.ts';
import { nameFrom } from '#core/corrections/nameFrom.ts';
import { openDatabase } from '../database.ts';
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
  return change(story, (stored) => [...stored, correction], {
    put: { ...nameFrom(correction), from: correction.id, addedAt: correction.at },
  });
}

export async function removeCorrection(story: string, id: string): Promise<Kept> {
  return change(story, (stored) => stored.filter((one) => parseCorrection(one)?.id !== id), {
    removeFrom: id,
  });
}

type Names = {
  readonly put?: {
    readonly name?: string;
    readonly kind?: OwnKind;
    readonly from: string;
    readonly addedAt: number;
  };
  readonly removeFrom?: string;
};
type OwnKind = NonNullable<ReturnType<typeof nameFrom>>['kind'];

async function change(
  story: string,
  edit: (stored: readonly unknown[]) => readonly unknown[],
  { put, removeFrom }: Names,
): Promise<Kept> {
  const database = await openDatabase();
  const transaction = database.transaction(['corrections', 'names'], 'readwrite');
  const stores = {
    corrections: transaction.objectStore('corrections'),
    names: transaction.objectStore('names'),
  };
  const stored = (await stores.corrections.get(story))?.corrections ?? [];
  const next = edit(stored);
  if (next.length > 0) await stores.corrections.put({ story, corrections: next });
  else await stores.corrections.delete(story);
  if (put?.name && put.kind)
    await stores.names.put({ name: put.name, kind: put.kind, from: put.from, addedAt: put.addedAt });
  if (removeFrom)
    for (const name of await stores.names.getAll())
      if (name.from === removeFrom) await stores.names.delete(name.name);
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
