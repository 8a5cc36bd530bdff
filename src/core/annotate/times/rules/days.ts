import { toWeekday } from '../../../dates/dayNumber.ts';
import { dayOf, dayText } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { isQuoted } from '../isQuoted.ts';
import { nearestWeekday, yearOf } from '../nearest.ts';
import { type Setting, type TimeRule, type TimeValue, timeRule } from '../timeRule.ts';
import {
  dayPartOf,
  dayPartPattern,
  monthOf,
  monthPattern,
  numberOf,
  weekdayOf,
  weekdayPattern,
} from '../timeWords.ts';
import { clockPartAround } from './clocks.ts';

const optionalWeekday = `(?:${weekdayPattern},?\\s+)?`;
const date = '(\\d{1,2})(?:st|nd|rd|th)?';

function stated(year: number, month: number | undefined, day: number): TimeValue | undefined {
  const number = month && dayOf(year, month, day);
  return number === undefined ? undefined : { when: dayText(number as number), from: 'stated' };
}

/** "Tuesday, Sept. 19, 2023" */
const monthDayYear = timeRule(
  'month, day and year',
  `\\b${optionalWeekday}${monthPattern}\\s+${date},?\\s+(\\d{4})\\b`,
  ([, , month = '', day, year]) => stated(Number(year), monthOf(month), Number(day)),
);

/** "19 September 2023" */
const dayMonthYear = timeRule(
  'day, month and year',
  `\\b${optionalWeekday}${date}\\s+(?:of\\s+)?${monthPattern},?\\s+(\\d{4})\\b`,
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
  `\\b${optionalWeekday}${monthPattern}\\s+${date}\\b(?![,.:]?\\d|\\s+(?:people|percent|million))`,
  ([, , month = '', day], setting) =>
    isCapital(month) ? inNearestYear(monthOf(month), Number(day), setting) : undefined,
);

/** "9 November" */
const dayMonth = timeRule(
  'day and month',
  `\\b${optionalWeekday}${date}\\s*(?:of\\s+)?${monthPattern}(?![a-z])`,
  ([, , day, month = ''], setting) =>
    isCapital(month) ? inNearestYear(monthOf(month), Number(day), setting) : undefined,
);

/** "Monday morning", "last Tuesday", "early on Friday", "late Monday", "Wednesday" */
const weekday = timeRule(
  'day of the week',
  `\\b(?:(?:(early)\\s+(?:on\\s+)?|(late)\\s+))?(?:((?:the\\s+)?(?:next|following)|last|past|this|this past|this coming)\\s+)?${weekdayPattern}(?:\\s+${dayPartPattern})?(?![a-z]|-)`,
  ([, early, late, relative, name = '', part], setting) => {
    const number = weekdayOf(name);
    if (number === undefined || !isCapital(name)) return undefined;
    if (isHabit(setting)) return {};
    const counted = relative && dayAfterPrevious(relative, number, setting);
    if (typeof counted === 'number')
      return { when: dayText(counted), ...(part && { dayPart: dayPartOf(part) }), from: 'event' };
    const day = relative ? relativeWeekday(relative, number, setting) : nearestWeekday(number, setting);
    const dayPart = part ? dayPartOf(part) : early ? 'morning' : late ? 'evening' : clockPartAround(setting);
    return { when: dayText(day), ...(dayPart && { dayPart }), from: 'published' };
  },
);

/** "I went back the next Tuesday": counted from the day named before, if that was told in the past. */
function dayAfterPrevious(relative: string, number: number, setting: Setting): number | undefined {
  const { previous } = setting;
  if (previous === undefined || !/^the|following/i.test(relative) || directionOf(setting) !== 'past')
    return undefined;
  return previous + ((number - toWeekday(previous) + 6) % 7) + 1;
}

/** "every Monday", "each Friday": no single day. */
function isHabit({ text, start }: Setting): boolean {
  return /\b(?:every|each|any|most|a)\s(?:other\s|single\s|second\s|third\s|\w+th\s)?$/i.test(
    text.slice(Math.max(0, start - 18), start),
  );
}

/** "today", "yesterday afternoon", "tonight", "this morning", "last night" */
const nearDay = timeRule(
  'day beside publication',
  `\\b(?:(today|yesterday|tomorrow)(?:\\s+${dayPartPattern})?|(tonight)|(this|last)\\s+${dayPartPattern})\\b`,
  ([, word, part, tonight, relative, otherPart], setting) => {
    // "USA Today" is a name.
    if (/^\p{Lu}/u.test(setting.text.slice(setting.start)) && setting.start > setting.sentence.start) {
      const before = setting.text.slice(setting.sentence.start, setting.start);
      if (/\p{Lu}[\p{L}]*\s$/u.test(before)) return undefined;
    }
    // In a quotation the day of speaking may differ, or the words may be meant loosely.
    if (isQuoted(setting.text, setting.start)) return {};
    const { published } = setting;
    const shift = { yesterday: -1, tomorrow: 1, last: -1 }[(word ?? relative ?? '').toLowerCase()] ?? 0;
    const dayPart = tonight ? 'night' : (part ?? otherPart) ? dayPartOf(part ?? otherPart ?? '') : undefined;
    return { when: dayText(published + shift), ...(dayPart && { dayPart }), from: 'published' };
  },
);

/** "the next day", "two days later": counted from the day named before. */
const dayAfter = timeRule(
  'day after or before another',
  `\\b(?:the\\s+(next|following|previous|same)\\s+(?:day|morning|evening|night)|(?:the|a)\\s+day\\s+(earlier|later|before|after)|(\\w+)\\s+(day|week)s?\\s+(earlier|later|(?:before|after)(?=\\s*[,.;)])))\\b`,
  ([, same, one, count, unit, many], { previous }) => {
    const back = /previous|earlier|before/i.test(same ?? one ?? many ?? '') ? -1 : 1;
    const number = count ? numberOf(count) : 1;
    const days = /same/i.test(same ?? '') ? 0 : number && number * (/week/i.test(unit ?? '') ? 7 : 1);
    if (days === undefined) return undefined;
    return previous === undefined ? {} : { when: dayText(previous + back * days), from: 'event' };
  },
);

/** "that evening", "the same night": of the day named before. */
const thatPart = timeRule(
  'part of the day named before',
  `\\b(?:that|the\\s+same)\\s+(?:same\\s+)?(?:${dayPartPattern}|day)\\b`,
  ([, part], setting) => {
    const day = setting.previous ?? setting.lastDay;
    if (day === undefined) return {};
    const dayPart = part ? dayPartOf(part) : clockPartAround(setting);
    return { when: dayText(day), ...(dayPart && { dayPart }), from: 'event' };
  },
);

/** A month's name must be capitalised: "may 13", "march 4 miles" are no dates. */
function isCapital(word: string): boolean {
  return /^[A-Z]/.test(word);
}

function inNearestYear(month: number | undefined, date: number, setting: Setting): TimeValue | undefined {
  // 2000 is a leap year: 29 February is a day of some year.
  if (!month || dayOf(2000, month, date) === undefined) return undefined;
  if (isHabit(setting)) return {};
  const { year, from } = yearOf(month, date, setting);
  const day = dayOf(year, month, date);
  const dayPart = clockPartAround(setting);
  return day === undefined ? {} : { when: dayText(day), ...(dayPart && { dayPart }), from };
}

function relativeWeekday(relative: string, number: number, { published }: Setting): number {
  const today = toWeekday(published);
  const back = (today - number + 7) % 7;
  if (/last|past/i.test(relative)) return published - (back || 7);
  // "next Saturday" is not the coming one if that is in the same week, Monday to Sunday; "this coming" is.
  const ahead = 7 - back;
  const isThisWeek = (today + 6) % 7 < (number + 6) % 7;
  if (/next|following/i.test(relative)) return published + ahead + (isThisWeek ? 7 : 0);
  if (/coming/i.test(relative)) return published + ahead;
  return published + number - today;
}

export const dayRules: readonly TimeRule[] = [
  monthDayYear,
  dayMonthYear,
  isoDay,
  monthDay,
  dayMonth,
  weekday,
  nearDay,
  thatPart,
  dayAfter,
];
