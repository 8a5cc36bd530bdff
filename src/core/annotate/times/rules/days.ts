import { toWeekday } from '../../../dates/dayNumber.ts';
import { dayOf, dayText } from '../calendar.ts';
import { isQuoted } from '../isQuoted.ts';
import { nearestWeekday, nearestYear } from '../nearest.ts';
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
const isoDay = timeRule('year, month and day', '\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b', ([, year, month, day]) =>
  stated(Number(year), Number(month), Number(day)),
);

/** "Dec. 28-Jan. 3", "June 3-5, 2024": a range of days, possibly across the new year. */
const dayToDay = timeRule(
  'from day to day',
  `\\b${monthPattern}\\s+(\\d{1,2})\\s?[-–]\\s?(?:${monthPattern}\\s+)?(\\d{1,2})\\b(?:,?\\s+(\\d{4})\\b)?`,
  ([, first = '', from, last, to, year], setting) => {
    const [start, end] = [monthOf(first), monthOf(last ?? first)];
    if (!start || !end || !isCapital(first)) return undefined;
    const endYear = year ? Number(year) : nearestYear(end, Number(to), setting);
    const startYear = start > end ? endYear - 1 : endYear;
    const [a, b] = [dayOf(startYear, start, Number(from)), dayOf(endYear, end, Number(to))];
    return a !== undefined && b !== undefined && a <= b
      ? { when: `${dayText(a)}/${dayText(b)}`, from: year ? 'stated' : 'published' }
      : undefined;
  },
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
  `\\b${optionalWeekday}${date}\\s+(?:of\\s+)?${monthPattern}(?![a-z])`,
  ([, , day, month = ''], setting) =>
    isCapital(month) ? inNearestYear(monthOf(month), Number(day), setting) : undefined,
);

/** "Monday morning", "last Tuesday", "early on Friday", "Wednesday" */
const weekday = timeRule(
  'day of the week',
  `\\b(?:(early)\\s+(?:on\\s+)?)?(?:(last|this|next|this past|this coming)\\s+)?${weekdayPattern}(?:\\s+${dayPartPattern})?(?![a-z]|-)`,
  ([, hour, relative, name = '', part], setting) => {
    const number = weekdayOf(name);
    if (number === undefined || !isCapital(name)) return undefined;
    const day = relative ? relativeWeekday(relative, number, setting) : nearestWeekday(number, setting);
    const dayPart = part ? dayPartOf(part) : hour?.toLowerCase() === 'early' ? 'morning' : undefined;
    return { when: dayText(day), ...(dayPart && { dayPart }), from: 'published' };
  },
);

/** "today", "yesterday afternoon", "tonight", "this morning", "last night" */
const nearDay = timeRule(
  'day beside publication',
  `\\b(?:(today|yesterday|tomorrow)(?:\\s+${dayPartPattern})?|(tonight)|(this|last)\\s+${dayPartPattern})\\b`,
  ([, word, part, tonight, relative, otherPart], setting) => {
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
  `\\b(?:the\\s+(next|following|previous|same)\\s+(?:day|morning|evening|night)|(?:the|a)\\s+day\\s+(earlier|later|before|after)|(\\w+)\\s+days\\s+(earlier|later|before|after))\\b`,
  ([, same, one, count, many], { previous }) => {
    const back = /previous|earlier|before/i.test(same ?? one ?? many ?? '') ? -1 : 1;
    const days = /same/i.test(same ?? '') ? 0 : count ? numberOf(count) : 1;
    if (days === undefined) return undefined;
    return previous === undefined ? {} : { when: dayText(previous + back * days), from: 'event' };
  },
);

/** A month's name must be capitalised: "may 13", "march 4 miles" are no dates. */
function isCapital(word: string): boolean {
  return /^[A-Z]/.test(word);
}

function inNearestYear(month: number | undefined, day: number, setting: Setting): TimeValue | undefined {
  if (!month) return undefined;
  const number = dayOf(nearestYear(month, day, setting), month, day);
  return number === undefined ? undefined : { when: dayText(number), from: 'published' };
}

function relativeWeekday(relative: string, number: number, { published }: Setting): number {
  const today = toWeekday(published);
  const back = (today - number + 7) % 7;
  if (/last|past/i.test(relative)) return published - (back || 7);
  if (/next|coming/i.test(relative)) return published + (7 - back || 7);
  return published + number - today;
}

export const dayRules: readonly TimeRule[] = [
  monthDayYear,
  dayMonthYear,
  isoDay,
  dayToDay,
  monthDay,
  dayMonth,
  weekday,
  nearDay,
  dayAfter,
];
