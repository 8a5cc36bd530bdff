import { describe, expect, it } from 'vitest';
import { timesIn } from '#test/timesIn.ts';

describe('words and figures that look like dates', () => {
  it.each([
    'Call 555-2016 for help.',
    'Call +44 20 7946 1998 at once.',
    'Ring 0800 1975, or call 55 55 2019.',
    'The court at Calle Mayor 1973 is open.',
    'The house at 1984 Main Street burned.',
    'The studio behind Cyberpunk 2077 cut jobs.',
    'Robert F. Sunday and James A. March spoke.',
    'She read the Sunday Times and the Monday Club joined.',
    'A reporter for USA Today saw Midnight Magic dance.',
    'She will retire on Feb. 30.',
    'A 31 April deadline is none.',
    'The annex bears the date of Feb. 29, 2023.',
  ])('are none: %s', (text) => {
    expect(timesIn('2024-06-12', text)).toEqual([]);
  });

  it.each([
    ['Sales in FY 2025 fell.', 'FY 2025 ='],
    ['He was found on Easter Monday.', 'Easter Monday ='],
    ['The market is held every Monday.', 'Monday ='],
    ['It was made 12,000 years ago.', '12,000 years ago ='],
  ])('or have no day that could be told: %s', (text, expected) => {
    expect(timesIn('2024-06-12', text)).toEqual([expected]);
  });

  it('while the day beside a newspaper of that name is one', () => {
    expect(timesIn('2024-06-12', 'On Sunday, the Sunday Times shut its office.')).toEqual([
      'Sunday = 2024-06-09',
    ]);
  });
});
