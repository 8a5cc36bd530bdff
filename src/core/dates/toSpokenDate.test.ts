import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { toSpokenDate } from './toSpokenDate.ts';

describe('a date spoken in full', () => {
  it.each([
    ['2023-09-18', { dayPart: 'morning' }, 'Monday, 18 September 2023, morning'],
    ['2023-09-11/2023-09-17', {}, 'some day in the week of 11 September 2023'],
    [
      '2023-09-12~/2023-09-18~',
      { duration: 'P6D' },
      'about 12 September to about 18 September 2023, six days',
    ],
    ['2023-09-12~/2023-09-18~', {}, 'some time from about 12 September to about 18 September 2023'],
    ['../2023-09-12~', {}, 'before about 12 September 2023'],
    ['../2025-12-31', {}, 'by 31 December 2025'],
    ['../2025', {}, 'by the end of 2025'],
    ['2017-05/..', {}, 'since May 2017, still going on'],
    ['2017-05/', {}, 'from May 2017, end not known'],
    ['../2017-05', {}, 'by the end of May 2017'],
    ['/2017-05', {}, 'until May 2017, start not known'],
    ['2017-05/open', {}, 'since May 2017, still going on'],
    ['2017-05/unknown', {}, 'from May 2017, end not known'],
    ['open/2017-05', {}, 'by the end of May 2017'],
    ['unknown/2017-05', {}, 'until May 2017, start not known'],
    ['2023-09-18~/..', {}, 'about 18 September 2023 or later'],
    ['/2017-05~', {}, 'until about May 2017, start not known'],
    ['2023-09-20T09:00', {}, 'Wednesday, 20 September 2023, 09:00'],
    ['2023-09-01~/2023-09-10~', {}, 'early September 2023'],
    ['2023-09-11~/2023-09-20~', {}, 'mid-September 2023'],
    ['2023-09-12/2023-09-18', {}, 'some day from 12 to 18 September 2023'],
    ['2022-12-30/2023-01-02', { duration: 'P4D' }, '30 December 2022 to 2 January 2023, four days'],
    ['2025-08', {}, 'August 2025'],
    ['2019', {}, '2019'],
    ['201X', {}, 'the 2010s'],
    ['2023-21', {}, 'spring 2023'],
  ] as const)('says no more than the value holds: %s', (text, details, expected) => {
    expect(toSpokenDate(parseEdtf(text), details)).toBe(expected);
  });

  it('spells out the qualifier', () => {
    expect(toSpokenDate(parseEdtf('2023-09-15~'))).toBe('about 15 September 2023');
    expect(toSpokenDate(parseEdtf('2023-09-15?'))).toBe('perhaps 15 September 2023 (not certain)');
    expect(toSpokenDate(parseEdtf('2023-09-15%'))).toBe('perhaps about 15 September 2023 (not certain)');
  });

  it('says so if there is no date', () => {
    expect(toSpokenDate(undefined)).toBe('date not given');
  });
});

describe('the date of publication', () => {
  it.each([
    ['2023-09-20', 'Wednesday, 20 September 2023'],
    ['2023-09-20T06:15:00Z', 'Wednesday, 20 September 2023, 06:15'],
    ['2023-09-20T23:30:00-10:00', 'Wednesday, 20 September 2023, 23:30'],
    ['2023-09', 'September 2023'],
    ['2023', '2023'],
    ['2024-02-29', 'Thursday, 29 February 2024'],
  ])('is written out at the precision given: %s', (text, expected) => {
    const when = parseEdtf(text);
    expect(when && toSpokenDate(when)).toBe(expected);
  });
});
