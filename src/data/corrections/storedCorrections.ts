import { type Correction, parseCorrection } from '#core/corrections/correction.ts';
import { isRemoval, type Removal } from '#core/corrections/findRemoved.ts';
import type { SavedCorrections } from '../database.ts';

/** The corrections of a row, not validated; none of a damaged one. */
export function listOf(row: SavedCorrections | undefined): readonly unknown[] {
  return Array.isArray(row?.corrections) ? row.corrections : [];
}

/** Those that this version can read. */
export function readCorrections(stored: readonly unknown[]): readonly Correction[] {
  return stored.flatMap((one) => parseCorrection(one) ?? []);
}

/** What the reader took out of the copy: what search must not find. */
export function removalsIn(stored: readonly unknown[]): readonly Removal[] {
  return readCorrections(stored).filter(isRemoval);
}
