import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { type DateDetails, toDateWords } from './toDateWords.ts';

/** The two lines for a story of 2023, joined by a stroke. */
function wordsOf(text: string, details: DateDetails = {}): string {
  const { lead, part } = toDateWords(parseEdtf(text), { storyYear: 2023, ...details });
  return part ? `${lead} / ${part}` : lead;
}

describe('the bundled story’s dates in the column', () => {
  it.each([
    ['before the trip', '../2023-09-12~', {}, 'Before / about 12 Sept.'],
    ['a six-day trip', '2023-09-12~/2023-09-18~', { duration: 'P6D' }, 'About / 12–18 Sept.'],
    ['at some time in those days', '2023-09-12~/2023-09-18~', {}, 'Around / 12–18 Sept.'],
    ['last week', '2023-09-11/2023-09-17', {}, 'Week of / 11 Sept.'],
    ['Monday morning', '2023-09-18', { dayPart: 'morning' }, 'Mon 18 Sept. / morning'],
    ['on Tuesday', '2023-09-19', {}, 'Tue 19 Sept.'],
  ] as const)('%s', (_, text, details, expected) => {
    expect(wordsOf(text, details)).toBe(expected);
  });
});

describe('a date is never more precise than its source', () => {
  it.each([
    ['early September', '2023-09-01~/2023-09-10~', 'Early Sept.'],
    ['mid-September', '2023-09-11~/2023-09-20~', 'Mid-Sept.'],
    ['late September', '2023-09-21~/2023-09-30~', 'Late Sept.'],
    ['by year-end', '../2023-12-31', 'By / 31 Dec.'],
    ['by the end of a later year', '../2025-12-31', 'By / 31 Dec. 2025'],
    ['in 2019', '2019', '2019'],
    ['last month', '2023-08', 'August'],
    ['last month, of another year', '2025-08', 'August 2025'],
    ['in the 2010s', '201X', '2010s'],
    ['in the twentieth century', '19XX', '1900–1999'],
    ['this spring', '2023-21', 'Spring'],
    ['in the third quarter', '2023-35', 'Third quarter'],
    ['by some day of 2025', '../2025', 'By / end of 2025'],
    ['from Monday on', '2023-09-18/..', 'Since 18 Sept. / still going on'],
    ['after the trip', '2023-09-17~/..', 'About 17 Sept. / or later'],
    ['from Monday to some day', '2023-09-18/', 'From 18 Sept. / end not known'],
    ['44 BC', '-0043', '44 BC'],
    ['2 BC (case 35)', '-0001', '2 BC'],
    ['the year before the first (case 35)', '0000', '1 BC'],
    ['the first year (case 35)', '0001', 'AD 1'],
    ['a year of two figures (case 35)', '0094', 'AD 94'],
    ['a stretch of early years (case 35)', '0094-08/0101-01', 'Some time in / August AD 94 – January AD 101'],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  it('keeps an approximate interval that is no third of a month', () => {
    expect(wordsOf('2023-09-01~/2023-09-12~')).toBe('Around / 1–12 Sept.');
    expect(wordsOf('2023-09-21~/2023-10-02~')).toBe('Around / 21 Sept. – 2 Oct.');
  });
});

describe('a qualifier', () => {
  it('has different words for approximate, uncertain and both', () => {
    expect(wordsOf('2023-09-15~')).toBe('About / 15 Sept.');
    expect(wordsOf('2023-09-15?')).toBe('Perhaps / 15 Sept.');
    expect(wordsOf('2023-09-15%')).toBe('Perhaps about / 15 Sept.');
  });

  it('names the part of the date it applies to (case 33)', () => {
    expect(wordsOf('2004-06~-11')).toBe('About / 11 June 2004 (month and year approximate)');
    expect(wordsOf('2004-06-~11')).toBe('About / 11 June 2004 (day approximate)');
    expect(wordsOf('2004?-06')).toBe('Perhaps / June 2004 (year not certain)');
  });

  it('leaves out the weekday of the day', () => {
    expect(wordsOf('2023-09-15~', { dayPart: 'evening' })).toBe('About / 15 Sept., evening');
  });

  it('is next to the bound it belongs to', () => {
    expect(wordsOf('2023-09-12/2023-09-18~', { duration: 'P6D' })).toBe('12 Sept. to about 18 Sept.');
  });
});

describe('intervals', () => {
  it.each([
    ['days of one month', '2023-09-12/2023-09-18', 'Some day in / 12–18 Sept.'],
    ['days of two months', '2023-08-28/2023-09-02', 'Some day in / 28 Aug. – 2 Sept.'],
    ['days of two years', '2022-12-30/2023-01-02', 'Some day in / 30 Dec. 2022 – 2 Jan.'],
    ['months', '2023-08/2023-09', 'Some time in / August – September'],
    ['years', '2019/2021', 'Some time in / 2019–2021'],
    ['a single day said twice', '2023-09-18/2023-09-18', 'Mon 18 Sept.'],
    ['seven days that are no week', '2023-09-12/2023-09-18', 'Some day in / 12–18 Sept.'],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  it('name the part of the day if the event was one morning in that week', () => {
    expect(wordsOf('2023-09-11/2023-09-17', { dayPart: 'morning' })).toBe('Some morning in / 11–17 Sept.');
  });

  it('show only their days if the event filled them', () => {
    expect(wordsOf('2023-09-12/2023-09-18', { duration: 'P6D' })).toBe('12–18 Sept.');
  });
});

describe('names and years', () => {
  it('abbreviates months as newspapers do', () => {
    const months = Array.from({ length: 12 }, (_, i) => `${i + 1}`.padStart(2, '0'));
    expect(months.map((month) => wordsOf(`2023-${month}-10`).replace(/^\w+ 10 /, ''))).toEqual(
      'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
    );
  });

  it('names the year only if it is not the story’s', () => {
    expect(wordsOf('2023-09-18')).toBe('Mon 18 Sept.');
    expect(wordsOf('2022-09-18')).toBe('Sun 18 Sept. 2022');
    expect(wordsOf('2023-09-18', { storyYear: undefined })).toBe('Mon 18 Sept. 2023');
    expect(wordsOf('2023')).toBe('2023');
  });

  it('shows the clock time instead of the part of the day', () => {
    expect(wordsOf('2023-09-20T06:15:00+09:00', { dayPart: 'morning' })).toBe('Wed 20 Sept. / 06:15');
  });

  it('says so if there is no date', () => {
    expect(toDateWords(undefined)).toEqual({ lead: 'Date not given' });
  });
});
