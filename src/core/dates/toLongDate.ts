import type { Edtf } from './edtf.ts';
import { toSpokenDate } from './toSpokenDate.ts';

/**
 * "Wednesday, 20 September 2023" at its own precision, with the source's clock time if there is one. Intervals and
 * qualified dates are put in words.
 */
export function toLongDate(when: Edtf): string {
  return toSpokenDate(when);
}
