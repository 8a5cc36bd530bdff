import { toCalendarDay, toWeekday } from '../../../dates/dayNumber.ts';
import { monthText, weekendText, weekText, yearText } from '../calendar.ts';
import { directionOf, isBound } from '../direction.ts';
import { shiftOf } from '../shiftOf.ts';
import { type Setting, type TimeValue, timeRule } from '../timeRule.ts';
import { relativePattern, toDuration } from '../timeWords.ts';

/** "last week", "this past week", "next month", "this year's", "the last decade" */
export const relativeUnit = timeRule(
  'last, this or next',
  `\\b(?:(the|this)\\s+)?${relativePattern}\\s+(week|weekend|month|quarter|year|decade|century)(s?)\\b(?!\\s+(?:and|old)\\b)`,
  ([, article = '', relative = '', unit = '', plural], setting) => {
    const { published } = setting;
    const word = relative.toLowerCase();
    const isThe = article.toLowerCase() === 'the';
    if (isThe && /^(?:next|following)$/.test(word)) {
      const told = toldUnit(unit, 1, setting);
      if (told) return told;
      // "the next week" of something past is not the week after publication.
      if (directionOf(setting) === 'past') return {};
    }
    // "the past week" is a length ending now; "this past week" is a calendar week.
    if (isThe && /^(?:past|coming|following)$/.test(word))
      return unit === 'weekend' || unit === 'century' ? {} : { duration: toDuration(1, unit) };
    // "this years" is a typo for "this year's"; "last weeks" is indefinite.
    if (plural && word !== 'this') return undefined;
    return { when: unitAt(published, unit.toLowerCase(), shiftOf(word)), from: 'published' };
  },
);

/** "by the end of the year", "the start of the month" */
export const edgeOfUnit = timeRule(
  'edge of a year or month',
  '\\bthe\\s+(end|start|beginning)\\s+of\\s+(the|this|last|next)\\s+(year|month)\\b',
  ([, edge = '', relative = '', unit = ''], setting) => {
    const { published } = setting;
    const told = /^the$/i.test(relative) && toldUnit(unit, 0, setting);
    if (told) return told;
    const { year, month } = toCalendarDay(published);
    const shift = shiftOf(relative);
    if (unit.toLowerCase() === 'year')
      return { when: monthText(year + shift, edge.toLowerCase() === 'end' ? 12 : 1), from: 'published' };
    return { when: monthText(year, month + shift), from: 'published' };
  },
);

/** In a passage about another year, "the next month" and "the end of the year" are counted from what it has named. */
function toldUnit(unit: string, shift: number, setting: Setting): TimeValue | undefined {
  const { passage } = setting;
  if (
    !passage?.isFirm ||
    directionOf(setting) !== 'past' ||
    passage.year >= toCalendarDay(setting.published).year
  )
    return undefined;
  if (/^year$/i.test(unit)) return { when: yearText(passage.year + shift), from: 'event' };
  return /^month$/i.test(unit) && passage.month !== undefined
    ? { when: monthText(passage.year, passage.month + shift), from: 'event' }
    : undefined;
}

/** "over the weekend": the one just past, or the one to come. */
export const theWeekend = timeRule(
  'weekend',
  '(?<=\\b(?:over|during|at|for|on|of|by|before|after|until)\\s)the\\s+weekend\\b',
  (_match, setting) => {
    const { published } = setting;
    const isAhead =
      isBound(setting) ||
      directionOf(setting) === 'future' ||
      toWeekday(published) === 6 ||
      toWeekday(published) === 0;
    return { when: weekendText(published, isAhead ? 0 : -1), from: 'published' };
  },
);

function unitAt(published: number, unit: string, shift: number): string {
  const { year, month } = toCalendarDay(published);
  switch (unit) {
    case 'week':
      return weekText(published, shift);
    case 'weekend':
      return weekendText(published, shift);
    case 'month':
      return monthText(year, month + shift);
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + shift;
      return `${yearText(Math.floor(quarter / 4))}-${(quarter % 4) + 33}`;
    }
    case 'decade':
      return `${yearText(Math.floor(year / 10) + shift).slice(1)}X`;
    case 'century':
      return `${Math.floor(year / 100) + shift}XX`;
    default:
      return yearText(year + shift);
  }
}
