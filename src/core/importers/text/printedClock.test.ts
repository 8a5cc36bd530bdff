import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { findClock } from './printedClock.ts';

describe('the clock time beside a date', () => {
  it.each([
    ['3 May 2021, 16:40 GMT', 'T16:40:00Z'],
    ['May 3, 2021 4.40pm BST', 'T16:40:00+01:00'],
    ['May 3, 2021 at 4:40 p.m. EDT', 'T16:40:00-04:00'],
    ['Mon, 03 May 2021 16:40:05 +0530', 'T16:40:05+05:30'],
    ['Mon May 03 2021 16:40:05 GMT+0200 (CEST)', 'T16:40:05+02:00'],
    ['12:05 a.m. UTC, 3 May 2021', 'T00:05:00Z'],
    ['17.06.2025, 18:24 Uhr', 'T18:24:00'],
    ['17.06.2025 kl. 18.24', 'T18:24:00'],
    ['le 3 mai 2021 à 18h24', 'T18:24:00'],
    ['2021年5月3日 10時20分', 'T10:20:00'],
    ['3 May 2021 16:40 IST', 'T16:40:00'],
  ])('is read with its zone, if it has one that is clear: %s', (line, clock) => {
    expect(findClock(line)).toBe(clock);
  });

  it.each([
    '3 May 2021',
    '03.05.2021',
    '2021-05-03',
    '3 May 2021, 5.30 percent',
    'Published 10:00, updated 12:30, 3 May 2021',
    '3 May 2021, 25:10',
    '13:40 p.m., 3 May 2021',
  ])('is none, or one of several: %s', (line) => {
    expect(findClock(line)).toBe('');
  });

  it('takes time in proportion to the line', () => {
    expectLinear('clocks', 24_000, (size) => 'at 1. 2 h '.repeat(size / 10), findClock);
  });
});
