import { earliestDay, latestDay } from './dayBounds.ts';
import { toDayNumber } from './dayNumber.ts';

/**
 * A date at the precision the source gives and no finer. `year` is the first year of a decade or century;
 * `season` is EDTF's number: 21–24 spring to winter, 33–36 the quarters of a year.
 */
export type EdtfDate = {
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';
  readonly year: number;
  readonly month?: number;
  readonly season?: number;
  readonly day?: number;
  /** The clock as the source reads it, `06:15:00`, and its offset (`Z`, `+09:00`, or empty when not given). */
  readonly clock?: string;
  readonly offset?: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/** `open`: no bound (`..`). `unknown`: there is one, and the source doesn't say (nothing before or after `/`). */
export type EdtfBound =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' };

export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfBound; readonly end: EdtfBound };

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== undefined;
}

/**
 * EDTF (ISO 8601-2:2019, annex A) levels 0 and 1, and from level 2 the quarters of a year. Left out because no
 * news date needs them and a reader could not be shown them: years of more than four digits, `XXXX`, `/` and
 * `../..` (an unknown time is left out of the file), and qualifiers or unknown digits inside a date.
 * Days that do not exist and intervals that end before they start are refused; a date with a clock time
 * can't bound an interval, as in the standard.
 */
export function parseEdtf(text: string): Edtf | undefined {
  const [first = '', second, more] = text.split('/');
  if (second === undefined) {
    const date = parseDate(first);
    return date && { kind: 'date', date };
  }
  const start = parseBound(first);
  const end = parseBound(second);
  if (more !== undefined || !start || !end) return undefined;
  const interval = { kind: 'interval', start, end } as const;
  const isDated = start.kind === 'date' || end.kind === 'date';
  return isDated && earliestDay(interval) <= latestDay(interval) ? interval : undefined;
}

function parseBound(text: string): EdtfBound | undefined {
  if (text === '..') return { kind: 'open' };
  if (text === '') return { kind: 'unknown' };
  const date = parseDate(text);
  return date && date.precision !== 'time' ? { kind: 'date', date } : undefined;
}

const datePattern =
  /^(-?\d{4}|\d\d[\dX]X)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T((?:[01]\d|2[0-3])(?::[0-5]\d){2})(?:\.\d+)?(Z|[+-]\d\d(?::?[0-5]\d)?)?)?)?)?([?~%])?$/;

function parseDate(text: string): EdtfDate | undefined {
  const [, y = '-0000', m, d, clock, offset = '', sign] = datePattern.exec(text) ?? [];
  const doubt = { approximate: sign === '~' || sign === '%', uncertain: sign === '?' || sign === '%' };
  const year = Number(y.replaceAll('X', '0'));
  if (y === '-0000') return undefined;
  if (y.includes('X')) {
    return m ? undefined : { precision: y.endsWith('XX') ? 'century' : 'decade', year, ...doubt };
  }
  if (!m || m === 'XX') return d && d !== 'XX' ? undefined : { precision: 'year', year, ...doubt };
  const month = Number(m);
  if (!d && isSeason(month)) return { precision: 'season', year, season: month, ...doubt };
  if (month < 1 || month > 12) return undefined;
  if (!d || d === 'XX') return { precision: 'month', year, month, ...doubt };
  const day = Number(d);
  if (day < 1 || day > daysIn(year, month)) return undefined;
  if (!clock) return { precision: 'day', year, month, day, ...doubt };
  return sign || !isOffset(offset)
    ? undefined
    : { precision: 'time', year, month, day, clock, offset, ...doubt };
}

function isSeason(month: number): boolean {
  return (month > 20 && month < 25) || (month > 32 && month < 37);
}

function daysIn(year: number, month: number): number {
  return toDayNumber({ year, month: month + 1, day: 1 }) - toDayNumber({ year, month, day: 1 });
}

/** No zone is more than 12 hours behind UTC or 14 before it, and ISO 8601 knows no minus zero. */
function isOffset(offset: string): boolean {
  const hours = Number(offset.slice(1, 3)) + Number(offset.slice(3).replace(':', '')) / 100;
  return offset.startsWith('-') ? hours > 0 && hours <= 12 : hours <= 14;
}
