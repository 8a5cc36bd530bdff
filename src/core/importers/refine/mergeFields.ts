import type { DraftFields } from '../draft.ts';

const times = ['published', 'updated', 'captured'] as const;

/** Fields that are missing or empty in `known` are filled from `found`; what is known stays. */
export function mergeFields(known: DraftFields, found: DraftFields): DraftFields {
  const filled = Object.entries(known).filter(([, value]) => value !== undefined && value !== '');
  // Where a time was read belongs to the time.
  const own = times.filter((name) => (known[name] ?? '') !== '').map((name) => [`${name}From`, undefined]);
  return { ...found, ...Object.fromEntries(own), ...Object.fromEntries(filled) };
}
