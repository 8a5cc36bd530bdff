import type { DraftFields } from '../draft.ts';

/** Fields that are missing or empty in `known` are filled from `found`; what is known stays. */
export function mergeFields(known: DraftFields, found: DraftFields): DraftFields {
  const filled = Object.entries(known).filter(([, value]) => value !== undefined && value !== '');
  return { ...found, ...Object.fromEntries(filled) };
}
