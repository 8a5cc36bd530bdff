import { isEdtf } from '../../dates/edtf.ts';
import { findMonth } from './monthNames.ts';

export type FoundDate = { readonly date: string; readonly words: string };

const dayFirst =
  /(?<![\d.])(\d{1,2})(\.|º|er|ο|η)?\s{0,2}(?:de |d['’])?\s?(\p{L}{3,14})\.?,?\s{0,2}(?:del? )?(\d{4})(?!\d)/giu;
const monthFirst = /(?<!\p{L})(\p{L}{3,14})\.? (\d{1,2}),? (?:del? )?(\d{4})(?!\d)/giu;
const numeric = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** The first date with a month's name in any of a dozen languages: "3. November 2024", "noviembre 3, 2024". */
export function findWrittenDate(line: string): FoundDate | undefined {
  for (const [words, day = '', sign, name = '', year = ''] of line.matchAll(dayFirst)) {
    // In Polish the word is November; with a full stop after the day it is Croatian, for October.
    if (sign === '.' && name.toLowerCase() === 'listopada') continue;
    const month = findMonth(name);
    if (month !== undefined) return toDay(words, year, month, Number(day));
  }
  for (const [words, name = '', day = '', year = ''] of line.matchAll(monthFirst)) {
    const month = findMonth(name);
    if (month !== undefined) return toDay(words, year, month, Number(day));
  }
  return undefined;
}

/**
 * Of figures alone the day comes first if dots separate them, or if the other order is impossible; `03/04/2021` could be
 * either and is none.
 */
export function findNumericDate(line: string): FoundDate | undefined {
  const found = numeric.exec(line);
  if (!found) return undefined;
  const [words] = found;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = found[4] ?? '';
  if (found[2] === '.' || first > 12) return toDay(words, year, second, first);
  return second > 12 ? toDay(words, year, first, second) : undefined;
}

function toDay(words: string, year: string, month: number, day: number): FoundDate | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isEdtf(date) ? { date, words } : undefined;
}
