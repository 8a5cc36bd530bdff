import { toDayNumber } from './dayNumber.ts';
import type { Edtf, EdtfDate } from './edtf.ts';

/**
 * The first day a date can mean, as days since 1970-01-01; minus infinity where the start is open or unknown.
 * "About" has no width in EDTF, so an approximate date counts as the date it names.
 */
export function earliestDay(when: Edtf): number {
  if (when.kind === 'date') return firstDay(when.date);
  return when.start.kind === 'date' ? firstDay(when.start.date) : -Infinity;
}

/** The last day a date can mean; infinity where the end is open or unknown. */
export function latestDay(when: Edtf): number {
  if (when.kind === 'date') return lastDay(when.date);
  return when.end.kind === 'date' ? lastDay(when.end.date) : Infinity;
}

function firstDay(date: EdtfDate): number {
  return toDayNumber({ year: date.year, month: monthsOf(date)[0], day: date.day ?? 1 });
}

function lastDay(date: EdtfDate): number {
  if (date.day) return firstDay(date);
  const [month, count] = monthsOf(date);
  return toDayNumber({ year: date.year, month: month + count, day: 1 }) - 1;
}

/**
 * First month and how many. EDTF leaves open when a season falls; for the order of events we take the
 * northern ones that weather services use (spring is March to May, winter runs into the next year).
 */
function monthsOf({ precision, month = 1, season = 0 }: EdtfDate): readonly [number, number] {
  if (season) return [season < 30 ? season * 3 - 60 : season * 3 - 98, 3];
  if (precision === 'century') return [1, 1200];
  if (precision === 'decade') return [1, 120];
  return precision === 'year' ? [1, 12] : [month, 1];
}
