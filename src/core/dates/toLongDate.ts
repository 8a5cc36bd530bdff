import type { Edtf } from './edtf.ts';
import { toSpokenDate } from './toSpokenDate.ts';

/**
 * "Wednesday, 20 September 2023" at the precision given, with the clock as the source reads it where there is
 * one. What no calendar page could show, a stretch or a doubt, is said in words instead.
 */
export function toLongDate(when: Edtf): string {
  return toSpokenDate(when);
}
