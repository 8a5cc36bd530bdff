import { earliestDay, parseEdtf } from '../dates/edtf.ts';

/**
 * The other year that a date whose year was assumed may have: the one on the other side of publication. Both are EDTF;
 * undefined if either can't be read or the day doesn't exist in that year.
 */
export function otherYear(when: string, published: string): string | undefined {
  const [date, day] = [parseEdtf(when), parseEdtf(published)];
  if (!date || !day) return undefined;
  const shift = earliestDay(date) > earliestDay(day) ? -1 : 1;
  const other = when.replace(/(?<![\d-])\d{4}/g, (year) => String(Number(year) + shift).padStart(4, '0'));
  return parseEdtf(other) && other;
}
