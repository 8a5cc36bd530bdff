import { toCalendarDay, toWeekday } from '../../dates/dayNumber.ts';
import type { TimeExpression } from '../../story/story.ts';
import { reportingVerbs } from '../words/reportingVerbs.ts';
import { dayOf } from './calendar.ts';
import { directionOf, isBound, isBoundAhead, isDue, isToCome } from './direction.ts';
import type { Setting } from './timeRule.ts';

/** The day of a bare weekday: in news the most recent one, publication day included, unless the verbs are in the future. */
export function nearestWeekday(weekday: number, setting: Setting): number {
  const { published } = setting;
  const back = (toWeekday(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (isBound(setting)) return ahead < back || isBoundAhead(setting) ? published + ahead : published - back;
  return directionOf(setting) === 'future' ? published + ahead : published - back;
}

type Year = { readonly year: number; readonly from: NonNullable<TimeExpression['from']> };

/**
 * The year of a month or day without one: the passage's, if it goes on from a printed year; else the most recent, or the
 * next if the verbs are in the future.
 */
export function yearOf(month: number, date: number | undefined, setting: Setting): Year {
  const { year, month: thisMonth, day: today } = toCalendarDay(setting.published);
  const direction = directionOf(setting);
  const carried = goesOn(direction, setting) ? carriedYear(month, date, setting) : undefined;
  if (carried !== undefined) return { year: carried, from: 'event' };
  const isAhead = month > thisMonth || (month === thisMonth && date !== undefined && date > today);
  const isBehind = month < thisMonth || (month === thisMonth && date !== undefined && date < today);
  const from = 'published';
  if (isBound(setting) || (direction === undefined && date !== undefined))
    return { year: nearer(month, date, setting, year), from };
  if (direction === 'future' && isDue(setting) && isFarAhead(month, date, setting))
    return { year: isAhead ? year - 1 : year, from };
  if (direction === 'future')
    return { year: isBehind && !isJustBehind(month, date, setting, year) ? year + 1 : year, from };
  return { year: isAhead ? year - 1 : year, from };
}

type NearestDate = { readonly day: number; readonly from: Year['from'] };

/** A month and date in that year, in days since 1970-01-01; undefined for 29 February if the year has none. */
export function nearestDate(month: number, date: number, setting: Setting): NearestDate | undefined {
  const { year, from } = yearOf(month, date, setting);
  const day = dayOf(year, month, date);
  return day === undefined ? undefined : { day, from };
}

/** A passage long past goes on in the present tense too ("is often recalled"); what is to come never does. */
function goesOn(direction: ReturnType<typeof directionOf>, setting: Setting): boolean {
  if (direction !== 'future') return true;
  const year = setting.passage?.year ?? Number.POSITIVE_INFINITY;
  return !isToCome(setting) && year < toCalendarDay(setting.published).year - 1;
}

/** "founded in 1998. On 12 March, it announced": what somebody says is news of today, not of then. */
const isNews = new RegExp(`^[^.]{0,80}?\\b(?:${reportingVerbs}|told|warned)\\b`);

function carriedYear(month: number, date: number | undefined, setting: Setting): number | undefined {
  const { passage, published, text, end, sentence } = setting;
  if (!passage?.isFirm) return undefined;
  if (!passage.isSameSentence && isNews.test(text.slice(end, sentence.end))) return undefined;
  // "in November 1950 … in January": the story has gone on into the next year.
  const isNextYear = passage.month !== undefined && month < passage.month - 5;
  const year = passage.year + (isNextYear ? 1 : 0);
  const first = dayOf(year, month, date ?? 1);
  return first === undefined || first > published ? undefined : year;
}

/** Days. What was due further ahead than this had passed when it was written. */
const soon = 100;

function isFarAhead(month: number, date: number | undefined, { published }: Setting): boolean {
  const { year } = toCalendarDay(published);
  const days = [year, year + 1].map((one) => (dayOf(one, month, date ?? 1) ?? published) - published);
  return (days.find((ahead) => ahead >= 0) ?? 0) > soon;
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
