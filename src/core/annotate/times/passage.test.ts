import { describe, expect, it } from 'vitest';
import { timesIn } from '#test/timesIn.ts';

describe('a day or month without a year', () => {
  it.each([
    ['The bridge opened in 1975. On 25 April, a barge hit it.', ['1975 = 1975', '25 April = 1975-04-25']],
    [
      'It fell in November 1950. In January, it was retaken.',
      ['November 1950 = 1950-11', 'January = 1951-01'],
    ],
    [
      'They met on 3 May 1998. By the end of the month, all was lost.',
      ['3 May 1998 = 1998-05-03', 'the end of the month = 1998-05'],
    ],
  ])('goes on from the year that the passage has printed: %s', (text, expected) => {
    expect(timesIn('2024-06-12', text)).toEqual(expected);
  });

  it.each([
    [
      'The firm, founded in 1998, said that on 12 March it cut jobs.',
      ['1998 = 1998', '12 March = 2024-03-12'],
    ],
    [
      'The firm was founded in 1998. On 12 March, it announced a merger.',
      ['1998 = 1998', '12 March = 2024-03-12'],
    ],
    [
      'The club was founded in 1998. On Sunday it lost. It won on 12 March.',
      ['1998 = 1998', 'Sunday = 2024-06-09', '12 March = 2024-03-12'],
    ],
    ['The club was founded in 1998. It will move on 12 July.', ['1998 = 1998', '12 July = 2024-07-12']],
  ])('does not go on from a year in a description, or in news: %s', (text, expected) => {
    expect(timesIn('2024-06-12', text)).toEqual(expected);
  });
});
