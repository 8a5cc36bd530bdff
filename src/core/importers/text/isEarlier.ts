import { earliestDay, latestDay, parseEdtf } from '../../dates/edtf.ts';

/** Whether one date is certainly before another: by the moment if both have one, else by the days they can mean. */
export function isEarlier(date: string, than: string): boolean {
  const [first, second] = [parseEdtf(date), parseEdtf(than)];
  if (!first || !second) return false;
  const [a, b] = [first, second].map((one) => (one.kind === 'date' ? one.date.moment : undefined));
  if (a !== undefined && b !== undefined) return a < b;
  // A day apart could be the difference of time zones.
  const slack = (a === undefined) === (b === undefined) ? 0 : 1;
  return latestDay(first) < earliestDay(second) - slack;
}
