import { toCalendarDay, toWeekday } from '../../../dates/dayNumber.ts';
import { dayText, monthText, weekendText, weekText, yearText } from '../calendar.ts';
import { directionOf, isBound } from '../direction.ts';
import { type Setting, type TimeRule, type TimeValue, timeRule } from '../timeRule.ts';
import { numberOf, numberPattern, relativePattern, toDuration, unitPattern } from '../timeWords.ts';
import { shiftOf } from './months.ts';

const about =
  '(?:(?:about|around|nearly|almost|roughly|more than|less than|over|at least|some|just over|just under|up to|another)\\s+)?';

/** "last week", "this past week", "next month", "this year's", "the last decade" */
const relativeUnit = timeRule(
  'last, this or next',
  `\\b(?:(the|this)\\s+)?${relativePattern}\\s+(week|weekend|month|quarter|year|decade|century)(s?)\\b(?!\\s+(?:and|old)\\b)`,
  ([, article = '', relative = '', unit = '', plural], setting) => {
    const { published } = setting;
    const word = relative.toLowerCase();
    const told =
      article.toLowerCase() === 'the' && /^(?:next|following)$/.test(word) && toldUnit(unit, 1, setting);
    if (told) return told;
    // "the next week" of something past is not the week after publication.
    if (
      article.toLowerCase() === 'the' &&
      /^(?:next|following)$/.test(word) &&
      directionOf(setting) === 'past'
    )
      return {};
    // "the past week" is a length ending now; "this past week" is a calendar week.
    if (article.toLowerCase() === 'the' && /^(?:past|coming|following)$/.test(word))
      return unit === 'weekend' || unit === 'century' ? {} : { duration: toDuration(1, unit) };
    // "this years" is a typo for "this year's"; "last weeks" is indefinite.
    if (plural && word !== 'this') return undefined;
    return { when: unitAt(published, unit.toLowerCase(), shiftOf(word)), from: 'published' };
  },
);

/** "seventeen years ago", "two weeks ago", "a decade ago": precise to the unit; weeks and multiples of ten years are approximate. */
const ago = timeRule(
  'so long ago',
  `\\b${about}[[]?${numberPattern}[\\]]?\\s+${unitPattern}\\s+ago\\b`,
  ([all, count = '', unit = ''], { published }) => {
    const number = numberOf(count);
    // "2,500 years ago": a day of publication says nothing about so long a time.
    if (number === undefined || number >= 1000) return {};
    const when = back(published, number, unit.toLowerCase());
    if (!when) return {};
    const isExact = /^\W*(?:\d|[a-z]+)/i.test(all) && !new RegExp(`^${about}`, 'i').exec(all)?.[0];
    return { when: isExact || when.endsWith('~') ? when : `${when}~`, from: 'published' };
  },
);

/** "by the end of the year", "the start of the month" */
const edgeOfUnit = timeRule(
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

/** "the past five years", "the coming weeks", "the last 30 years": lengths that end or start now. */
const runningLength = timeRule(
  'length up to now',
  `(?<!\\b(?:to|will|would|could|should|may|might|can)\\s)\\b(?:the\\s+)?(?:last|past|next|previous|coming|recent)\\s+(?:${numberPattern}\\s+)?${unitPattern}\\b(?<=s)`,
  ([, count, unit = '']) => lengthOf(count, unit),
);

/** "six-day", "11 hours", "two decades", "15 years": but not ages. */
const length = timeRule(
  'length',
  `\\b${numberPattern}[-\\s]+${unitPattern}\\b(?![-\\s]old\\b)(?!\\s+of\\s+age)`,
  ([all, count = '', unit = '']) => {
    if (/^an?$/i.test(count) && /s$/i.test(all)) return undefined;
    // "a year" and "a day" often mean "per year".
    return /^an?$/i.test(count) ? undefined : lengthOf(count, unit);
  },
);

/** "for an hour", "in a decade": only after words that measure, since "an hour" often means "per hour". */
const oneUnit = timeRule(
  'length of one',
  '(?<=\\b(?:for|in|after|within|almost|nearly|about|over|under|than|lasted|lasts|last|took|takes|by|half|least)\\s)an?\\s(minute|hour|day|week|fortnight|month|year|decade|century)\\b(?!\\s+(?:ago|later|earlier|from|before|after|old)\\b)',
  ([, unit = '']) => ({ duration: toDuration(1, unit.replace(/^century$/i, 'centur')) }),
);

/** "over the weekend": the one just past, or the one to come. */
const theWeekend = timeRule(
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

/** "Three years later, a court …": counted from the year that the passage tells of. */
const yearsLater = timeRule(
  'years after another',
  `\\b${numberPattern}\\s+(year|decade)s?\\s+(earlier|later|before|after)(?=\\s*[,.;)])`,
  ([, count = '', unit = '', side = ''], { passage }) => {
    const number = numberOf(count);
    if (number === undefined || !Number.isInteger(number)) return undefined;
    if (!passage) return {};
    const years = number * (/decade/i.test(unit) ? 10 : 1) * (/earlier|before/i.test(side) ? -1 : 1);
    return { when: yearText(passage.year + years), from: 'event' };
  },
);

/** "the rest of this week" is this week's; a bare plural has no value that could be shown. */
function lengthOf(count: string | undefined, unit: string): TimeValue | undefined {
  const number = count === undefined ? undefined : /half/i.test(count) ? 0.5 : numberOf(count);
  if (number === undefined) return {};
  if (number === 0.5) return unit.toLowerCase() === 'hour' ? { duration: 'PT30M' } : {};
  return Number.isInteger(number) && number < 1000 ? { duration: toDuration(number, unit) } : {};
}

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

function back(published: number, count: number, unit: string): string | undefined {
  const { year, month } = toCalendarDay(published);
  if (!Number.isInteger(count)) return undefined;
  switch (unit) {
    case 'day':
      return dayText(published - count);
    case 'week':
      return `${dayText(published - 7 * count)}~`;
    case 'fortnight':
      return `${dayText(published - 14 * count)}~`;
    case 'month':
      return monthText(year, month - count);
    case 'year':
      return yearText(year - count);
    case 'decade':
      return `${yearText(year - 10 * count)}~`;
    case 'hour':
      return count >= 24 ? dayText(published - Math.round(count / 24)) : undefined;
    default:
      return undefined;
  }
}

export const spanRules: readonly TimeRule[] = [
  edgeOfUnit,
  ago,
  yearsLater,
  theWeekend,
  runningLength,
  relativeUnit,
  oneUnit,
  length,
];
