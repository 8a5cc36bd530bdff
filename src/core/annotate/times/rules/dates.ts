import { dayOf, dayText } from '../calendar.ts';
import { nearestDate } from '../nearest.ts';
import { type Setting, type TimeRule, type TimeValue, timeRule } from '../timeRule.ts';
import { datePattern, isCapital, monthOf, monthPattern, weekdayPattern } from '../timeWords.ts';
import { clockPartAround } from './clockPart.ts';
import { isRepeated } from './isRepeated.ts';

const optionalWeekday = `(?:${weekdayPattern},?\\s+)?`;

/** A full date, unless there is no such day. */
export function stated(year: number, month: number | undefined, day: number): TimeValue | undefined {
  const number = month ? dayOf(year, month, day) : undefined;
  return number === undefined ? undefined : { when: dayText(number), from: 'stated' };
}

/** "Tuesday, Sept. 19, 2023" */
const monthDayYear = timeRule(
  'month, day and year',
  `\\b${optionalWeekday}${monthPattern}\\s+${datePattern},?\\s+(\\d{4})\\b`,
  ([, , month = '', day, year]) => stated(Number(year), monthOf(month), Number(day)),
);

/** "19 September 2023" */
const dayMonthYear = timeRule(
  'day, month and year',
  `\\b${optionalWeekday}${datePattern}\\s+(?:of\\s+)?${monthPattern},?\\s+(\\d{4})\\b`,
  ([, , day, month = '', year]) => stated(Number(year), monthOf(month), Number(day)),
);

/** "2023-09-19" */
const isoDay = timeRule(
  'year, month and day',
  '\\b(\\d{4})-(\\d\\d?)-(\\d\\d?)\\b(?!-)',
  ([, year, month, day]) => stated(Number(year), Number(month), Number(day)),
);

/** "Nov. 9", "Sunday, March 4": the year follows from the verbs. */
const monthDay = timeRule(
  'month and day',
  `\\b${optionalWeekday}${monthPattern}\\s+${datePattern}\\b(?![,.:]?\\d|\\s+(?:people|percent|million))`,
  ([, , month = '', day], setting) =>
    isCapital(month) ? inNearestYear(monthOf(month), Number(day), setting) : undefined,
);

/** "9 November" */
const dayMonth = timeRule(
  'day and month',
  `\\b${optionalWeekday}${datePattern}\\s*(?:of\\s+)?${monthPattern}(?![a-z])`,
  ([, , day, month = ''], setting) =>
    isCapital(month) ? inNearestYear(monthOf(month), Number(day), setting) : undefined,
);

function inNearestYear(month: number | undefined, date: number, setting: Setting): TimeValue | undefined {
  // 2000 is a leap year: 29 February is a day of some year.
  if (!month || dayOf(2000, month, date) === undefined) return undefined;
  if (isRepeated(setting)) return {};
  const near = nearestDate(month, date, setting);
  if (!near) return {};
  const dayPart = clockPartAround(setting);
  return { when: dayText(near.day), ...(dayPart && { dayPart }), from: near.from };
}

export const dateRules: readonly TimeRule[] = [monthDayYear, dayMonthYear, isoDay, monthDay, dayMonth];
