import { toWeekday } from '../../../dates/dayNumber.ts';
import { dayText, monthText } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { nearestWeekday, yearOf } from '../nearest.ts';
import { type TimeRule, timeRule } from '../timeRule.ts';
import { isCapital, monthOf, monthPattern, weekdayOf, weekdayPattern } from '../timeWords.ts';
import { dayFirst, monthFirst } from './dayRanges.ts';
import { isRange, joint, opening, toRange, year } from './rangeParts.ts';

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

export const rangeRules: readonly TimeRule[] = [monthFirst, dayFirst, months, years, weekdays];
