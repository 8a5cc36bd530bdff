import { toCalendarDay } from '../../../dates/dayNumber.ts';
import { monthText } from '../calendar.ts';
import { yearOf } from '../nearest.ts';
import { shiftOf } from '../shiftOf.ts';
import { type TimeRule, timeRule } from '../timeRule.ts';
import { monthOf, monthPattern } from '../timeWords.ts';
import { isMonthHere, isYearly } from './isMonthHere.ts';
import { partBefore, quarter, season, seasonAlone } from './seasons.ts';

/** "June 2019", "early March of 2021" */
const monthYear = timeRule(
  'month and year',
  `\\b${partBefore}${monthPattern},?\\s+(?:of\\s+)?(\\d{4})\\b`,
  ([, month = '', year]) => {
    const number = monthOf(month);
    return (number && { when: monthText(Number(year), number), from: 'stated' }) || undefined;
  },
);

/** "last March", "this May", "next January"; "the following January" is counted from what the passage has named. */
const relativeMonth = timeRule(
  'last or next month by name',
  `\\b(last|this|next|the\\s+following)\\s+${monthPattern}(?![a-z])`,
  ([, relative = '', name = ''], { published, passage }) => {
    const number = monthOf(name);
    if (!number || !/^[A-Z]/.test(name)) return undefined;
    if (/following/i.test(relative)) {
      if (!passage) return {};
      const isNextYear = passage.month === undefined || number <= passage.month;
      return { when: monthText(passage.year + (isNextYear ? 1 : 0), number), from: 'event' };
    }
    const { year, month } = toCalendarDay(published);
    const shift =
      { last: number < month ? 0 : -1, next: number > month ? 0 : 1 }[relative.toLowerCase()] ?? 0;
    return { when: monthText(year + shift, number), from: 'published' };
  },
);

/** "March of last year" */
const monthRelativeYear = timeRule(
  'month of a year',
  `\\b${monthPattern}\\s+(?:of\\s+)?(last|this|next)\\s+year\\b`,
  ([, name = '', relative = ''], { published }) => {
    const number = monthOf(name);
    return number
      ? { when: monthText(toCalendarDay(published).year + shiftOf(relative), number), from: 'published' }
      : undefined;
  },
);

/** "in May", "since January": only where the context rules out other readings. */
const monthAlone = timeRule(
  'month',
  `\\b${partBefore}${monthPattern}(?![a-z]|\\s*\\d)`,
  ([all, name = ''], setting) => {
    const number = monthOf(name);
    const isPlaced = /^[A-Z]/.test(name) && /^the\s/i.test(all);
    if (!number || !(isPlaced || isMonthHere(name, setting))) return undefined;
    if (isYearly(setting)) return {};
    const { year, from } = yearOf(number, undefined, setting);
    return { when: monthText(year, number), from };
  },
);

export const monthRules: readonly TimeRule[] = [
  monthYear,
  monthRelativeYear,
  relativeMonth,
  season,
  seasonAlone,
  quarter,
];

export const bareMonthRules: readonly TimeRule[] = [monthAlone];
