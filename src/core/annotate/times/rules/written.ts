import { toWeekday } from '../../../dates/dayNumber.ts';
import { dayOf, dayText, monthText, yearText } from '../calendar.ts';
import { isAheadOfNow } from '../direction.ts';
import { nearestDate } from '../nearest.ts';
import { type TimeRule, timeRule } from '../timeRule.ts';
import {
  datePattern,
  isCapital,
  monthOf,
  monthPattern,
  numberOf,
  numberPattern,
  ordinalOf,
  ordinalPattern,
  weekdayOf,
  weekdayPattern,
} from '../timeWords.ts';
import { stated } from './dates.ts';

/** "2016-05-07T23:45:00+01:00", "2012/8/10", "2018 March 18" */
const yearFirst = timeRule(
  'year first',
  `\\b((?:1[5-9]|20)\\d\\d)(?:-(\\d\\d)-(\\d\\d)T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?|[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)|\\s+${monthPattern}\\s+${datePattern}\\b)`,
  ([, year, m, d, month, date, name, of]) =>
    stated(Number(year), name ? monthOf(name) : Number(m ?? month), Number(d ?? date ?? of)),
);

/** "Thu Oct 26 11:00:09 EDT 2023", as machines write it. */
const machine = timeRule(
  'machine date',
  `\\b(?:[a-z]{3},?\\s+)?${monthPattern}\\s+(\\d{1,2})\\s+\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:[a-z]{3,4}\\s+)?(\\d{4})\\b`,
  ([, name = '', date, year]) => stated(Number(year), monthOf(name), Number(date)),
);

/** "31/5/2024", "Sunday 12/7/2014": a day above 12 or the weekday tells the day from the month; else nobody can. */
const slashes = timeRule(
  'day and month in figures',
  `(?:\\b${weekdayPattern},?\\s+)?(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\3((?:19|20)\\d\\d)(?![\\d/])`,
  ([, weekday, a, , b, year]) => {
    const [first, second] = [Number(a), Number(b)];
    if (first === second) return stated(Number(year), first, second);
    if (first > 12) return stated(Number(year), second, first);
    if (second > 12) return stated(Number(year), first, second);
    const [monthFirst, dayFirst] = [dayOf(Number(year), first, second), dayOf(Number(year), second, first)];
    const wanted = weekday === undefined ? undefined : weekdayOf(weekday);
    if (wanted === undefined || monthFirst === undefined || dayFirst === undefined) return {};
    const fits = [monthFirst, dayFirst].filter((day) => toWeekday(day) === wanted);
    return fits.length === 1 && fits[0] !== undefined ? { when: dayText(fits[0]), from: 'stated' } : {};
  },
);

/** "04/2016" */
const monthSlash = timeRule(
  'month and year in figures',
  '(?<![\\d/.-])(0?[1-9]|1[0-2])/((?:19|20)\\d\\d)(?![\\d/])',
  ([, month, year]) => ({
    when: monthText(Number(year), Number(month)),
    from: 'stated',
  }),
);

/** "May eighth, 2010", "the twenty-fourth of May" */
const inWords = timeRule(
  'day in words',
  `\\b(?:(?:the\\s+)?${ordinalPattern}\\s+of\\s+${monthPattern}|${monthPattern}\\s+(?:the\\s+)?${ordinalPattern})(?![a-z-])(?:,?\\s+(\\d{4})\\b)?`,
  ([, first, of, name, second, year], setting) => {
    const month = monthOf(of ?? name ?? '');
    const date = ordinalOf(first ?? second ?? '');
    if (!month || !date || !isCapital(of ?? name ?? '') || dayOf(2000, month, date) === undefined)
      return undefined;
    if (year) return stated(Number(year), month, date);
    const near = nearestDate(month, date, setting);
    return near ? { when: dayText(near.day), from: near.from } : {};
  },
);

/** "3 Feb 82", "Aug 9, ’96": two figures are a year only where nothing follows that they could count. */
const shortYear = timeRule(
  'year of two figures',
  `\\b(?:${datePattern}\\s?${monthPattern}|${monthPattern}\\s${datePattern}),?\\s['’]?(\\d\\d)(?=[.;)]?\\s*$|[;)])`,
  ([, date, of, name, day, short]) => {
    const year = Number(short) + (Number(short) < 50 ? 2000 : 1900);
    const month = of ?? name ?? '';
    return isCapital(month) ? stated(year, monthOf(month), Number(date ?? day)) : undefined;
  },
);

/** "5 days from now"; "in five days" where the verb is in the future. */
const ahead = timeRule(
  'so long ahead',
  `\\b(in\\s+)?${numberPattern}\\s+(day|week|fortnight|month|year)s?(\\s+from\\s+(?:now|today))?(?![a-z’'-]|\\s+(?:a|per|each)\\s)`,
  ([, within, count = '', unit = '', fromNow], setting) => {
    const number = numberOf(count);
    if (!(fromNow || (within && isAheadOfNow(setting))) || !number || !Number.isInteger(number))
      return undefined;
    return { when: later(setting.published, number, unit.toLowerCase()), from: 'published' };
  },
);

function later(published: number, count: number, unit: string): string {
  const [year, month] = dayText(published).split('-').map(Number);
  if (unit === 'year') return yearText((year ?? 0) + count);
  if (unit === 'month') return monthText(year ?? 0, (month ?? 1) + count);
  const days = { day: 1, week: 7, fortnight: 14 }[unit] ?? 1;
  return `${dayText(published + count * days)}${unit === 'day' ? '' : '~'}`;
}

/** "the day before yesterday", "the day after tomorrow" */
const dayBeyond = timeRule(
  'day beyond yesterday or tomorrow',
  '\\bthe\\s+day\\s+(?:(before\\s+yesterday)|after\\s+tomorrow)\\b',
  ([, before], { published }) => ({ when: dayText(published + (before ? -2 : 2)), from: 'published' }),
);

export const writtenRules: readonly TimeRule[] = [
  yearFirst,
  machine,
  slashes,
  monthSlash,
  inWords,
  shortYear,
  dayBeyond,
  ahead,
];
