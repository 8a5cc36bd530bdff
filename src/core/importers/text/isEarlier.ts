import { earliestDay, latestDay, parseEdtf } from '../../dates/edtf.ts';
import { momentOf } from '../../dates/momentOf.ts';

/** Whether one date is certainly before another: by the moment if both have one, else by the days they can mean. */
export function isEarlier(date: string, than: string): boolean {
  const [first, second] = [parseEdtf(date), parseEdtf(than)];
  if (!first || !second) return false;
  const [a, b] = [momentOf(first), momentOf(second)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a < b;
  // A day apart could be the difference of time zones.
  const slack = Number.isNaN(a) === Number.isNaN(b) ? 0 : 1;
  return latestDay(first) < earliestDay(second) - slack;
}
