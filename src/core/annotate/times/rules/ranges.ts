import { toWeekday } from '../../../dates/dayNumber.ts';
import { dayOf, dayText, monthText } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { nearestWeekday, yearOf } from '../nearest.ts';
import { type Setting, type TimeRule, type TimeValue, timeRule } from '../timeRule.ts';
import { monthOf, monthPattern, weekdayOf, weekdayPattern } from '../timeWords.ts';

const opening = '(?:(from|between)\\s+)?';
const joint = '(?:\\s?[-–]\\s?|\\s+(to|and|until|till|through)\\s+(?:the\\s+)?)';
const year = '(1[5-9]\\d\\d|20\\d\\d)';
const date = '(\\d{1,2})(?:st|nd|rd|th)?';
const anyWeekday = `(?:${weekdayPattern.replace('(', '(?:')},?\\s+)?`;

/**
 * Where the two ends stand in a range, if each stands for itself: "from [2010] to [2022]", but not "March 3 to 9" or
 * "2009-2010".
 */
export function endsOfRange(
  range: string,
): readonly [readonly [number, number], readonly [number, number]] | undefined {
  const from = /^(?:from|between)\s+/i.exec(range)?.[0].length ?? 0;
  const middle = /\s(?:to|and|until|till|through|[-–])\s(?:the\s)?/i.exec(range.slice(from));
  if (!middle) return undefined;
  const at = from + middle.index;
  const ends = [
    [from, at],
    [at + middle[0].length, range.length],
  ] as const;
  // "Dec - Feb 2015" is one.
  const whole = /[-–]/.test(middle[0]) ? /\d/ : /\p{L}|\d{4}/u;
  return ends.every(([a, b]) => whole.test(range.slice(a, b)) && /\p{L}|\d{4}/u.test(range.slice(a, b)))
    ? ends
    : undefined;
}

/** "and" joins the ends of a range only after "between". */
function isRange(opener: string | undefined, word: string | undefined): boolean {
  return /and/i.test(word ?? '') === /between/i.test(opener ?? '');
}

/** "from 2010 to 2022", "between 2016 and 2019", "2009-2010", "2009–10" */
const years = timeRule(
  'from year to year',
  `\\b${opening}${year}${joint}((?:1[5-9]|20)?\\d\\d)\\b(?![-–,.]?\\d|\\s?%|\\s(?:people|members|points|votes|seats|miles|dollars|euros))`,
  ([, opener, first = '', word, last = '']) => {
    if (!isRange(opener, word) || (word && !opener)) return undefined;
    const isShort = last.length === 2;
    if (isShort && (word || Number(last) <= Number(first.slice(2)))) return undefined;
    const end = isShort ? `${first.slice(0, 2)}${last}` : last;
    return end > first ? toRange(first, end, 'stated') : undefined;
  },
);

/** "Dec. 28-Jan. 3", "from March 3 to 9", "June 3-5, 2024": a range of days, possibly across the new year. */
const monthFirst = timeRule(
  'from day to day',
  `\\b${opening}${anyWeekday}${monthPattern}\\s+${date}${joint}${anyWeekday}(?:${monthPattern}\\s+)?${date}\\b(?:,?\\s+${year}\\b)?(?![,.:]?\\d)`,
  ([, opener, first = '', from, word, last, to, stated], setting) =>
    isRange(opener, word) && isCapital(first)
      ? dayRange([first, from], [last ?? first, to], stated, setting)
      : undefined,
);

/** "3-5 June 2024", "from 25 April to 3 May" */
const dayFirst = timeRule(
  'from day to day, day first',
  `\\b${opening}${anyWeekday}${date}(?:\\s+${monthPattern})?${joint}${anyWeekday}${date}\\s+(?:of\\s+)?${monthPattern}(?![a-z])(?:,?\\s+${year}\\b)?`,
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

/** "Dec - Feb 2015", "from January to March", "between May 2016 and June 2017" */
const months = timeRule(
  'from month to month',
  `\\b${opening}${monthPattern}(?:,?\\s+${year})?${joint}${monthPattern}(?![a-z]|\\s+\\d{1,2}\\b)(?:,?\\s+(?:of\\s+)?${year}\\b)?`,
  ([, opener, first = '', firstYear, word, last = '', lastYear], setting) => {
    const [a, b] = [monthOf(first), monthOf(last)];
    if (!a || !b || !isRange(opener, word) || !isCapital(first) || !isCapital(last)) return undefined;
    if (!opener && !lastYear && word !== 'through') return undefined;
    const end = lastYear
      ? ({ year: Number(lastYear), from: 'stated' } as const)
      : yearOf(b, undefined, setting);
    const startYear = firstYear ? Number(firstYear) : end.year - (a > b ? 1 : 0);
    const [from, to] = [monthText(startYear, a), monthText(end.year, b)];
    return from < to ? toRange(from, to, end.from) : undefined;
  },
);

/** "from Monday to Friday": days of one week, but not opening hours. */
const weekdays = timeRule(
  'from weekday to weekday',
  `\\b${opening}${weekdayPattern}${joint}${weekdayPattern}(?![a-z])`,
  ([, opener, first = '', word, last = ''], setting) => {
    const [a, b] = [weekdayOf(first), weekdayOf(last)];
    if (a === undefined || b === undefined || a === b || !isRange(opener, word) || !isCapital(first))
      return undefined;
    const direction = directionOf(setting);
    if (
      direction === undefined ||
      /\b(?:open|opening|daily|every|each|weekly|hours)\b/i.test(
        setting.text.slice(setting.sentence.start, setting.start),
      )
    )
      return {};
    const end = nearestWeekday(b, setting);
    return toRange(dayText(end - ((toWeekday(end) - a + 7) % 7)), dayText(end), 'published');
  },
);

function toRange(start: string, end: string, from: NonNullable<TimeValue['from']>): TimeValue {
  return { when: `${start}/${end}`, from, ends: [start, end] };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export const rangeRules: readonly TimeRule[] = [monthFirst, dayFirst, months, years, weekdays];
