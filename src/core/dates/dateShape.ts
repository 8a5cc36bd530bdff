import { toWeekday } from './dayNumber.ts';
import type { Edtf, EdtfDate } from './edtf.ts';

type Stretch = { readonly start: EdtfDate; readonly end: EdtfDate };

/**
 * How a date is to be read for an event. An interval with a duration `lasted` from one bound to the other; without one
 * the event fell at some time `within` it. Two kinds have words of their own: a `week` (exact days, Monday to Sunday)
 * and the `early`, `mid` or `late` third of a month (EDTF has no "early September"; files write an approximate interval
 * from the 1st, 11th or 21st). `isOpen`: the missing bound doesn't exist; else it isn't known. An interval from a date to the same date is that date. Marks and words both use this.
 */
export type DateShape =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'before'; readonly end: EdtfDate; readonly isOpen: boolean }
  | { readonly kind: 'after'; readonly start: EdtfDate; readonly isOpen: boolean }
  | ({ readonly kind: 'lasted' } & Stretch)
  | ({ readonly kind: 'week' | 'within' } & Stretch)
  | ({ readonly kind: 'early' | 'mid' | 'late' } & Stretch);

/** Undefined without a date, or if neither bound is a date. */
export function dateShape(when: Edtf | undefined, duration?: string): DateShape | undefined {
  if (when?.kind !== 'interval') return when;
  const start = when.start.kind === 'date' && when.start.date;
  const end = when.end.kind === 'date' && when.end.date;
  if (!start) return end ? { kind: 'before', end, isOpen: when.start.kind === 'open' } : undefined;
  if (!end) return { kind: 'after', start, isOpen: when.end.kind === 'open' };
  if (start.text === end.text) return { kind: 'date', date: start };
  return { kind: duration ? 'lasted' : (monthThird(start, end) ?? weekOrWithin(start, end)), start, end };
}

export function isExact({ approximate, uncertain }: EdtfDate): boolean {
  return !approximate && !uncertain;
}

/** Both bounds are exact days. */
export function isExactDays(start: EdtfDate, end: EdtfDate): boolean {
  return !!start.day && !!end.day && isExact(start) && isExact(end);
}

function weekOrWithin(start: EdtfDate, end: EdtfDate): 'week' | 'within' {
  const isWeek = toWeekday(start.firstDay) === 1 && end.lastDay === start.firstDay + 6;
  return isWeek && isExactDays(start, end) ? 'week' : 'within';
}

function monthThird(start: EdtfDate, end: EdtfDate): 'early' | 'mid' | 'late' | undefined {
  const isRough = (start.approximate || end.approximate) && !start.uncertain && !end.uncertain;
  const isOneMonth = start.year === end.year && start.month === end.month;
  if (!isRough || !isOneMonth || !start.day || !end.day) return undefined;
  if (start.day < 21 && end.day > start.day + 9) return undefined;
  return (['early', 'mid', 'late'] as const)[(start.day - 1) / 10];
}
