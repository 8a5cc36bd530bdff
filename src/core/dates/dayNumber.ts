/** A day of the proleptic Gregorian calendar; `month` is 1 to 12. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/**
 * Days since 1970-01-01, by integer arithmetic on the calendar alone, so that a date in a file is the same day in every
 * time zone. Years start in March here, so that the leap day is the last of its year and needs no special case. A month
 * outside 1–12 carries into other years.
 */
export function toDayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const daysBefore = Math.floor((153 * (months - y * 12) + 2) / 5);
  return y * 365 + leapDays + daysBefore + day - 719469;
}

export function toCalendarDay(dayNumber: number): CalendarDay {
  // Months since January 1970, estimated from their mean length and then corrected.
  let months = Math.floor(dayNumber / 30.436875);
  if (toDayNumber(1970, months + 1, 1) > dayNumber) months--;
  if (toDayNumber(1970, months + 2, 1) <= dayNumber) months++;
  const years = Math.floor(months / 12);
  const day = dayNumber - toDayNumber(1970, months + 1, 1) + 1;
  return { year: 1970 + years, month: months - years * 12 + 1, day };
}

/** 0 for Sunday. 1970-01-01 was a Thursday. */
export function toWeekday(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}
