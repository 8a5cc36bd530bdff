import { dayOf, dayText } from '../calendar.ts';
import { yearOf } from '../nearest.ts';
import { type Setting, type TimeValue, timeRule } from '../timeRule.ts';
import { datePattern, isCapital, monthOf, monthPattern, uncaptured, weekdayPattern } from '../timeWords.ts';
import { isRange, joint, opening, toRange, year } from './rangeParts.ts';

const anyWeekday = `(?:${uncaptured(weekdayPattern)},?\\s+)?`;

/** "Dec. 28-Jan. 3", "from March 3 to 9", "June 3-5, 2024": a range of days, possibly across the new year. */
export const monthFirst = timeRule(
  'from day to day',
  `\\b${opening}${anyWeekday}${monthPattern}\\s+${datePattern}${joint}${anyWeekday}(?:${monthPattern}\\s+)?${datePattern}\\b(?:,?\\s+${year}\\b)?(?![,.:]?\\d)`,
  ([, opener, first = '', from, word, last, to, stated], setting) =>
    isRange(opener, word) && isCapital(first)
      ? dayRange([first, from], [last ?? first, to], stated, setting)
      : undefined,
);

/** "3-5 June 2024", "from 25 April to 3 May" */
export const dayFirst = timeRule(
  'from day to day, day first',
  `\\b${opening}${anyWeekday}${datePattern}(?:\\s+${monthPattern})?${joint}${anyWeekday}${datePattern}\\s+(?:of\\s+)?${monthPattern}(?![a-z])(?:,?\\s+${year}\\b)?`,
  ([, opener, from, first, word, to, last = '', stated], setting) =>
    isRange(opener, word) && isCapital(last)
      ? dayRange([first ?? last, from], [last, to], stated, setting)
      : undefined,
);

type MonthAndDate = readonly [month: string, date: string | undefined];

function dayRange(
  [firstMonth, firstDate]: MonthAndDate,
  [lastMonth, lastDate]: MonthAndDate,
  stated: string | undefined,
  setting: Setting,
): TimeValue | undefined {
  const [start, end] = [monthOf(firstMonth), monthOf(lastMonth)];
  if (!start || !end || dayOf(2000, end, Number(lastDate)) === undefined) return undefined;
  const known = stated
    ? ({ year: Number(stated), from: 'stated' } as const)
    : yearOf(end, Number(lastDate), setting);
  const a = dayOf(known.year - (start > end ? 1 : 0), start, Number(firstDate));
  const b = dayOf(known.year, end, Number(lastDate));
  return a !== undefined && b !== undefined && a < b
    ? toRange(dayText(a), dayText(b), known.from)
    : undefined;
}
