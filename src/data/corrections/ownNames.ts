import type { OwnName } from '#core/corrections/nameFrom.ts';
import { openDatabase } from '../database.ts';

const offKey = 'lede:own-names-off';

/** Names that this reader has corrected, by name; none where the browser keeps nothing. */
export async function readOwnNames(): Promise<readonly OwnName[]> {
  try {
    const names = await (await openDatabase()).getAll('names');
    return names.map(({ name, kind }) => ({ name, kind }));
  } catch {
    return [];
  }
}

export async function forgetOwnName(name: string): Promise<void> {
  await (await openDatabase()).delete('names', name);
}

/** Whether the next article is read with them. */
export function usesOwnNames(): boolean {
  try {
    return localStorage.getItem(offKey) === null;
  } catch {
    return true;
  }
}

export function setUsesOwnNames(uses: boolean): void {
  try {
    if (uses) localStorage.removeItem(offKey);
    else localStorage.setItem(offKey, '1');
  } catch {
    // Where nothing is kept there are no own names either.
  }
}
