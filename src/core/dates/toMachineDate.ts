import { isExact } from './dateShape.ts';
import type { Edtf } from './edtf.ts';

/**
 * The value of `<time datetime>` (HTML: a year, month, date, or date and time), never finer than the source.
 * Undefined where HTML has no word for it: intervals, seasons, decades, years before 1, and any doubt.
 */
export function toMachineDate(when: Edtf | undefined): string | undefined {
  if (when?.kind !== 'date' || !isExact(when.date)) return undefined;
  const { text, precision, year, month, clock } = when.date;
  if (year < 1 || !(month || precision === 'year')) return undefined;
  // HTML wants minutes in an offset; EDTF lets them go.
  return clock ? text.replace(/[+-]\d\d$/, '$&:00') : text;
}
