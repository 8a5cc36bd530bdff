import { describe, expect, it } from 'vitest';
import { timesIn } from '#test/timesIn.ts';

describe('a clock time', () => {
  it.each([
    [
      'The match started at 11 a.m. Madrid time on Saturday.',
      ['11 a.m. Madrid time = 2024-06-08 morning', 'Saturday = 2024-06-08 morning'],
    ],
    ['The doors open at 6 p.m. on Friday.', ['6 p.m. = 2024-06-14 evening', 'Friday = 2024-06-14 evening']],
    ['Police arrived before dawn on Tuesday.', ['dawn = 2024-06-11 night', 'Tuesday = 2024-06-11 night']],
    ['The ship sank on Tuesday at noon.', ['Tuesday = 2024-06-11 midday', 'noon = 2024-06-11 midday']],
    [
      'It sank at 6:52 p.m. on Saturday, June 1.',
      ['6:52 p.m. = 2024-06-01 evening', 'Saturday, June 1 = 2024-06-01 evening'],
    ],
    [
      'On 2 March it opens at 2pm local time.',
      ['2 March = 2025-03-02', '2pm local time = 2025-03-02 afternoon'],
    ],
    ['It fell late Monday.', ['late Monday = 2024-06-10 evening']],
    [
      'It rained on Tuesday. By midday the water had reached the church.',
      ['Tuesday = 2024-06-11', 'midday = 2024-06-11 midday'],
    ],
    ['Polls closed at 22:30.', ['22:30 = 2024-06-12 night']],
  ])('gives the part of the day: %s', (text, expected) => {
    expect(timesIn('2024-06-12', text)).toEqual(expected);
  });

  it.each(['He ran a 10:45 record.', 'The dawn of a new age.', 'She won 21:17.', 'It is 25 p.m. nowhere.'])(
    'is not found in %s',
    (text) => {
      expect(timesIn('2024-06-12', text)).toEqual([]);
    },
  );
});
