import { describe, expect, it } from 'vitest';
import { toZonedDate } from './toZonedDate.ts';

describe('a clock is shown in the zone that it is labelled with', () => {
  it.each([
    ['2024-01-02T01:30:00Z', 'Asia/Seoul', 'Tuesday, 2 January 2024, 10:30, Asia/Seoul'],
    ['2024-01-02T01:30Z', 'America/New_York', 'Monday, 1 January 2024, 20:30, America/New_York'],
    ['2024-07-01T23:30:00+02:00', 'Europe/London', 'Monday, 1 July 2024, 22:30, Europe/London'],
    ['2024-01-02T10:30:00+09', 'Asia/Seoul', 'Tuesday, 2 January 2024, 10:30, Asia/Seoul'],
    ['2024-01-02T01:30:00Z', 'GMT', 'Tuesday, 2 January 2024, 01:30, GMT'],
    ['2024-01-02T01:30:00Z', undefined, 'Tuesday, 2 January 2024, 01:30, UTC'],
    ['2024-01-02T01:30:00-05:00', undefined, 'Tuesday, 2 January 2024, 01:30, UTC-05:00'],
  ])('%s in %s', (when, zone, words) => {
    expect(toZonedDate(when, zone)).toBe(words);
  });

  it.each([
    ['2024-01-02T10:30:00', 'Asia/Seoul', 'Tuesday, 2 January 2024, 10:30, Asia/Seoul'],
    ['2024-01-02', 'Asia/Seoul', 'Tuesday, 2 January 2024, Asia/Seoul'],
    ['2024-01-02', undefined, 'Tuesday, 2 January 2024'],
  ])('and %s, which has no offset, stays as it is', (when, zone, words) => {
    expect(toZonedDate(when, zone)).toBe(words);
  });
});
