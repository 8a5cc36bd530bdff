import { toDayNumber } from './dayNumber.ts';

/**
 * A date at the precision of the source. `year`: of a decade or century, the first. `season`: EDTF's number, 21–24 for
 * spring to winter, 33–36 for quarters. `clock`: the local time in the source, `06:15:00` or `06:15`. `text`: its EDTF, without
 * unspecified days and fractions of seconds, with the minutes of an offset. `moment`: ms since 1970, if there is an offset. `firstDay` and `lastDay`: the days it can mean, since 1970-01-01;
 * "approximate" has no width in EDTF and adds none.
 */
export type EdtfDate = {
  readonly text: string;
  readonly moment: number | undefined;
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';
  readonly year: number;
  readonly season: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly clock: string | undefined;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The part of the date that the qualifier applies to, if not all: `2004-06~-11` is approximate in month and year. */
  readonly doubtful?: 'year' | 'month and year' | 'month' | 'day' | undefined;
  readonly firstDay: number;
  readonly lastDay: number;
};

/**
 * `open`: no bound (`..`). `unknown`: there is one, but the source doesn't give it (nothing before or after `/`). Both were
 * written as these words before EDTF became a standard.
 */
type EdtfBound =
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
 * Parses EDTF (ISO 8601-2:2019, annex A) levels 0 and 1, and from level 2 quarters and one qualifier within a date, which
 * applies to everything on its left or, at the left of a part, to that part. Not supported, since no news date needs
 * them and they couldn't be displayed: years of more than four digits, `XXXX`, `/` and `../..` (leave an unknown time
 * out of the file), several qualifiers, and unspecified digits inside a date. Undefined for these, for days that don't
 * exist, for intervals that end before they start, and for intervals with a clock time, which the standard excludes.
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

/** The first day that a date can mean, since 1970-01-01; -Infinity if the start is open or unknown. */
export function earliestDay(when: Edtf): number {
  const bound = when.kind === 'date' ? when : when.start;
  return bound.kind === 'date' ? bound.date.firstDay : -Infinity;
}

/** The last day that a date can mean; Infinity if the end is open or unknown. */
export function latestDay(when: Edtf): number {
  const bound = when.kind === 'date' ? when : when.end;
  return bound.kind === 'date' ? bound.date.lastDay : Infinity;
}

function parseBound(text: string): EdtfBound | undefined {
  if (/^(?:\.\.|open)$/.test(text)) return { kind: 'open' };
  if (/^(?:unknown)?$/.test(text)) return { kind: 'unknown' };
  const date = parseDate(text);
  return date && !date.clock ? { kind: 'date', date } : undefined;
}

/** `XX` for a month or day means the same as leaving it out, and is parsed as that. */
const datePattern = new RegExp(
  '^(?:(\\d\\d[\\dX]X)|(?!-0000)(-?\\d{4})(?:-XX(?:-XX)?|-(2[1-4]|3[3-6])' +
    '|-(0[1-9]|1[0-2])(?:-XX|-(0[1-9]|[12]\\d|3[01])' +
    '(?:T((?:[01]\\d|2[0-3])(?::[0-5]\\d){1,2})(?:\\.\\d+)?(Z|[+-]\\d\\d(?::?[0-5]\\d)?)?)?)?)?)([?~%])?$',
);

/** `2004-06~-11` or `2004-06-~11`: the parts before the qualifier, the side of the hyphen it is on, and the rest. */
const partlyPattern = /^(-?\d{4}(-\d\d)?)(?:([?~%])-|-([?~%]))(\d\d(?:-\d\d)?)$/;

function parseDate(text: string): EdtfDate | undefined {
  const [, before, month, left = '', right = '', after] = partlyPattern.exec(text) ?? [];
  if (!before) return parsePlainDate(text);
  const date = parsePlainDate(`${before}-${after}${left}${right}`);
  const part = left ? (month ? 'month and year' : 'year') : month ? 'day' : 'month';
  return date && { ...date, text, doubtful: part };
}

function parsePlainDate(text: string): EdtfDate | undefined {
  const [, years = '', y, s, m, d, clock, offset = '', sign = ''] = datePattern.exec(text) ?? [];
  if (!years && !y) return undefined;
  const year = Number(y ?? years.replaceAll('X', '0'));
  const [season, month, day] = [s, m, d].map((digits) => (digits ? Number(digits) : undefined));
  const [precision, firstMonth, months] = extentOf(years, season, month);
  const firstDay = toDayNumber(year, firstMonth, day ?? 1);
  const lastDay = toDayNumber(year, firstMonth + months, 1) - 1;
  // A day past the end of its month would carry into the next.
  if (firstDay > lastDay || (clock && (sign || !isOffset(offset)))) return undefined;
  const exact = text.replace(/-XX|\.\d+/g, '').replace(/T.+[+-]\d\d$/, '$&:00');
  return {
    text: exact,
    moment: offset ? Date.parse(exact) : undefined,
    precision: clock ? 'time' : day ? 'day' : precision,
    year,
    season,
    month,
    day,
    clock,
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
    firstDay,
    lastDay: day ? firstDay : lastDay,
  };
}

/**
 * The precision, the first month and the number of months. EDTF doesn't define when a season falls; for sorting, the
 * northern meteorological seasons are used (spring is March to May, winter runs into the next year).
 */
function extentOf(
  years: string,
  season: number | undefined,
  month: number | undefined,
): readonly [EdtfDate['precision'], number, number] {
  if (season) return ['season', season * 3 - (season < 30 ? 60 : 98), 3];
  if (month) return ['month', month, 1];
  if (!years) return ['year', 1, 12];
  return years.endsWith('XX') ? ['century', 1, 1200] : ['decade', 1, 120];
}

/** Time zones range from -12:00 to +14:00, and ISO 8601 has no negative zero. */
function isOffset(offset: string): boolean {
  const hours = Number(offset.slice(1, 3)) + Number(offset.slice(3).replace(':', '')) / 100;
  return offset.startsWith('-') ? hours > 0 && hours <= 12 : hours <= 14;
}
