import { toWeekday } from './dayNumber.ts';
import type { EdtfDate } from './edtf.ts';
import { monthName, seasonName, shortMonthName, weekdayName } from './names.ts';

/** `hideYear`: a year that can be left out, usually the story's. */
export type DateStyle = { readonly long?: boolean; readonly hideYear?: number | undefined };

/** The date at its own precision, without weekday or qualifier: "18 Sept.", "September 2022", "the 2010s". */
export function dateText(date: EdtfDate, { long, hideYear }: DateStyle): string {
  const { precision, year, season, month, day, doubtful } = date;
  if (precision === 'century') return `${yearText(year)}${long ? ' to ' : '–'}${year + 99}`;
  if (precision === 'decade') return `${long ? 'the ' : ''}${yearText(year)}s`;
  const name = season
    ? seasonName(season)
    : month && (long || !day ? monthName(month) : shortMonthName(month));
  return joinWords(
    day,
    name,
    !(name && year === hideYear) && yearText(year),
    doubtful && `(${doubtful} ${date.uncertain ? 'not certain' : 'approximate'})`,
  );
}

/** There is no year 0: EDTF's year 0 is 1 BC. Years of three digits or fewer would be read as numbers. */
function yearText(year: number): string {
  return year < 1 ? `${1 - year} BC` : year < 1000 ? `AD ${year}` : `${year}`;
}

/** A day with its weekday: "Mon 18 Sept.", "Monday, 18 September 2023". Less precise dates have none. */
export function dateTextWithWeekday(date: EdtfDate, style: DateStyle): string {
  const text = dateText(date, style);
  if (!date.day) return text;
  const weekday = weekdayName(toWeekday(date.firstDay));
  return style.long ? `${weekday}, ${text}` : `${weekday.slice(0, 3)} ${text}`;
}

/** The qualifier before a date. Approximate and uncertain are different and have different words. */
export function doubtText({ approximate, uncertain }: EdtfDate): string {
  return joinWords(uncertain && 'perhaps', approximate && 'about');
}

export function doubtfulDateText(date: EdtfDate, style: DateStyle): string {
  return joinWords(doubtText(date), dateText(date, style));
}

/**
 * Both bounds, and separately the qualifier they share: "about" and "12–18 Sept.". If they share none, or in a long
 * style, each bound has its own: "about 12 September to about 18 September 2023".
 */
export function rangeText(start: EdtfDate, end: EdtfDate, style: DateStyle): { doubt: string; text: string } {
  const doubt = doubtText(start);
  const isSameYear = start.year === end.year;
  const isSameMonth = isSameYear && start.day && end.day && start.month === end.month;
  const startStyle = isSameYear ? { ...style, hideYear: end.year } : style;
  if (doubt !== doubtText(end) || (style.long && doubt)) {
    return { doubt: '', text: `${doubtfulDateText(start, startStyle)} to ${doubtfulDateText(end, style)}` };
  }
  const startText = isSameMonth ? `${start.day}` : dateText(start, startStyle);
  const endText = dateText(end, style);
  const dash = isSameMonth || !/\D/.test(startText + endText) ? '–' : ' – ';
  return { doubt, text: startText + (style.long ? ' to ' : dash) + endText };
}

export function joinWords(...words: readonly (string | number | false | undefined)[]): string {
  return words.filter(Boolean).join(' ');
}
