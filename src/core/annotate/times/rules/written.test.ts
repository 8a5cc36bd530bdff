import { describe, expect, it } from 'vitest';
import { timesIn } from '#test/timesIn.ts';

describe('a date written otherwise', () => {
  it.each([
    ['Logged at 2016-05-07T23:45:00+01:00.', '2016-05-07T23:45:00+01:00 = 2016-05-07'],
    ['Filed 2012/8/10.', '2012/8/10 = 2012-08-10'],
    ['Filed 31/5/2024.', '31/5/2024 = 2024-05-31'],
    ['Filed 12/25/2023.', '12/25/2023 = 2023-12-25'],
    ['Filed 04/2016.', '04/2016 = 2016-04'],
    ['It opened on May eighth, 2010.', 'May eighth, 2010 = 2010-05-08'],
    ['It opened on the twenty-fourth of May.', 'the twenty-fourth of May = 2024-05-24'],
    ['She was born 3 Feb 82.', '3 Feb 82 = 1982-02-03'],
    ['He left the day before yesterday.', 'the day before yesterday = 2024-06-10'],
    ['We will know in five days.', 'in five days = 2024-06-17'],
  ])('is read: %s', (text, expected) => {
    expect(timesIn('2024-06-12', text)).toEqual([expected]);
  });

  it('has no value if day and month could be changed round', () => {
    expect(timesIn('2024-06-12', 'Filed 8/10/2012.')).toEqual(['8/10/2012 =']);
  });

  it('is a length if nothing is to come', () => {
    expect(timesIn('2024-06-12', 'They won it in five days.')).toEqual(['five days = P5D']);
    expect(timesIn('2024-06-12', 'Roe is the sixth mayor in eight years.')).toEqual(['eight years = P8Y']);
  });
});
