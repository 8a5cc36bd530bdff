import { isExact } from './dateShape.ts';
import type { Edtf } from './edtf.ts';

/**
 * The value of `<time datetime>` (HTML: a year, month, date, or date and time), never more precise than the source.
 * Undefined if HTML can't express it: intervals, seasons, decades, years before 1, and qualified dates.
 */
export function toMachineDate(when: Edtf | undefined): string | undefined {
  if (when?.kind !== 'date') return undefined;
  const { text, precision, year, month } = when.date;
  return isExact(when.date) && year > 0 && (month || precision === 'year') ? text : undefined;
}
