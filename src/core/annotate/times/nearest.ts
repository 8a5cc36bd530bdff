import { toCalendarDay, toWeekday } from '../../dates/dayNumber.ts';
import { dayOf } from './calendar.ts';
import { directionOf, isBound } from './direction.ts';
import type { Setting } from './timeRule.ts';

/** The day of a bare weekday: in news the most recent one, publication day included, unless the verbs are in the future. */
export function nearestWeekday(weekday: number, setting: Setting): number {
  const { published } = setting;
  const back = (toWeekday(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (isBound(setting)) return ahead < back ? published + ahead : published - back;
  return directionOf(setting) === 'future' ? published + ahead : published - back;
}

/** The year of a month or day without one: the most recent, or the next if the verbs are in the future. */
export function nearestYear(month: number, date: number | undefined, setting: Setting): number {
  const { year, month: thisMonth, day: today } = toCalendarDay(setting.published);
  const isAhead = month > thisMonth || (month === thisMonth && date !== undefined && date > today);
  const isBehind = month < thisMonth || (month === thisMonth && date !== undefined && date < today);
  if (isBound(setting)) return nearer(month, date, setting, year);
  if (directionOf(setting) === 'future')
    return isBehind && !isJustBehind(month, date, setting, year) ? year + 1 : year;
  return isAhead ? year - 1 : year;
}

/** "is to run from January 23" in a story of January 28: a recent start, not next year's. */
function isJustBehind(
  month: number,
  date: number | undefined,
  { published }: Setting,
  year: number,
): boolean {
  const day = date === undefined ? undefined : dayOf(year, month, date);
  return day !== undefined && published - day <= 14;
}

function nearer(month: number, date: number | undefined, { published }: Setting, year: number): number {
  const distance = (candidate: number) =>
    Math.abs((dayOf(candidate, month, date ?? 15) ?? published) - published);
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
