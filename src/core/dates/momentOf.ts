import type { Edtf } from './edtf.ts';

/** The moment of a date with a clock and an offset, in ms since 1970; NaN for any other. */
export function momentOf(when: Edtf): number {
  return when.kind === 'date' && /T.+[Z+-]/.test(when.date.text) ? Date.parse(when.date.text) : Number.NaN;
}
