/** A day of the proleptic Gregorian calendar; `month` runs from 1 to 12. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/**
 * Days since 1970-01-01. Whole-number arithmetic on the calendar alone, so that a date in a file is the same
 * day wherever it is read. Years begin in March here: the leap day is then the last of its year and needs no
 * rule of its own. A month outside 1–12 carries into the years around it.
 */
export function toDayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const daysBefore = Math.floor((153 * (months - y * 12) + 2) / 5);
  return y * 365 + leapDays + daysBefore + day - 719469;
}

export function toCalendarDay(dayNumber: number): CalendarDay {
  // Counted in months from January 1970, guessed from their mean length and then set right.
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
