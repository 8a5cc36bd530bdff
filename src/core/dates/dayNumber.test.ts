import { describe, expect, it } from 'vitest';
import { toCalendarDay, toDayNumber, toWeekday } from './dayNumber.ts';

const dayInMs = 86_400_000;

describe('day numbers', () => {
  it('agree with the platform’s UTC calendar for every day from 1900 to 2100, weekday included', () => {
    const first = Date.UTC(1900, 0, 1) / dayInMs;
    const last = Date.UTC(2100, 11, 31) / dayInMs;
    const wrong: string[] = [];
    for (let n = first; n <= last; n++) {
      const utc = new Date(n * dayInMs);
      const expected = { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
      const isRight =
        toDayNumber(expected.year, expected.month, expected.day) === n &&
        toWeekday(n) === utc.getUTCDay() &&
        JSON.stringify(toCalendarDay(n)) === JSON.stringify(expected);
      if (!isRight) wrong.push(utc.toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['the first of January 1970', 1970, 1, 1, 0],
    ['a leap day', 2024, 2, 29, 19_782],
    ['the day after the last day of February 1900, which had no leap day', 1900, 3, 1, -25_508],
    ['the leap day of 2000', 2000, 2, 29, 11_016],
    ['the first day of year 0', 0, 1, 1, -719_528],
    ['a day before year 0', -44, 3, 15, -735_525],
  ])('count from 1970-01-01: %s', (_, year, month, day, expected) => {
    expect(toDayNumber(year, month, day)).toBe(expected);
    expect(toCalendarDay(expected)).toEqual({ year, month, day });
  });

  it('carry a month past December into the next year', () => {
    expect(toDayNumber(2023, 14, 1)).toBe(toDayNumber(2024, 2, 1));
  });
});
