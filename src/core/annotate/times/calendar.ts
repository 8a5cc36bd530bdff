import { toCalendarDay, toDayNumber, toWeekday } from '../../dates/dayNumber.ts';

/** `2023-09-18` */
export function dayText(day: number): string {
  const { year, month, day: date } = toCalendarDay(day);
  return `${monthText(year, month)}-${pad(date, 2)}`;
}

/** `2023-09`; months outside 1–12 carry over into other years. */
export function monthText(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1, 2)}`;
}

export function yearText(year: number): string {
  return pad(year, 4);
}

/** Monday to Sunday (ISO 8601), `weeks` away from the week of `day`. */
export function weekText(day: number, weeks: number): string {
  const monday = day - ((toWeekday(day) + 6) % 7) + weeks * 7;
  return `${dayText(monday)}/${dayText(monday + 6)}`;
}

/** Saturday and Sunday of that week. */
export function weekendText(day: number, weeks: number): string {
  const monday = day - ((toWeekday(day) + 6) % 7) + weeks * 7;
  return `${dayText(monday + 5)}/${dayText(monday + 6)}`;
}

/** A valid day, or undefined, for example for 30 February. */
export function dayOf(year: number, month: number, date: number): number | undefined {
  const day = toDayNumber(year, month, date);
  const back = toCalendarDay(day);
  return back.month === month && back.day === date ? day : undefined;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
