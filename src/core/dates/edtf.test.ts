import { describe, expect, it } from 'vitest';
import { toDayNumber } from './dayNumber.ts';
import { type EdtfDate, earliestDay, isEdtf, latestDay, parseEdtf } from './edtf.ts';

function dateOf(text: string): EdtfDate {
  const when = parseEdtf(text);
  if (when?.kind !== 'date') throw new Error(`Expected a date, got ${text}`);
  return when.date;
}

function daysOf(text: string): readonly [number, number] {
  const when = parseEdtf(text);
  if (!when) throw new Error(`Expected EDTF, got ${text}`);
  return [earliestDay(when), latestDay(when)];
}

describe('a single date', () => {
  it.each([
    ['2019', 'year', ['2019-01-01', '2019-12-31']],
    ['2023-09', 'month', ['2023-09-01', '2023-09-30']],
    ['2024-02', 'month', ['2024-02-01', '2024-02-29']],
    ['2023-09-18', 'day', ['2023-09-18', '2023-09-18']],
    ['2024-02-29', 'day', ['2024-02-29', '2024-02-29']],
    ['201X', 'decade', ['2010-01-01', '2019-12-31']],
    ['19XX', 'century', ['1900-01-01', '1999-12-31']],
    ['2023-XX', 'year', ['2023-01-01', '2023-12-31']],
    ['2023-XX-XX', 'year', ['2023-01-01', '2023-12-31']],
    ['2023-09-XX', 'month', ['2023-09-01', '2023-09-30']],
    ['2023-21', 'season', ['2023-03-01', '2023-05-31']],
    ['2023-24', 'season', ['2023-12-01', '2024-02-29']],
    ['2023-33', 'season', ['2023-01-01', '2023-03-31']],
    ['2023-36', 'season', ['2023-10-01', '2023-12-31']],
    ['2023-09-20T06:15:00Z', 'time', ['2023-09-20', '2023-09-20']],
    ['2023-09-20T23:30:00-11:00', 'time', ['2023-09-20', '2023-09-20']],
  ])('keeps its precision and knows its days: %s', (text, precision, days) => {
    expect(dateOf(text).precision).toBe(precision);
    expect(daysOf(text)).toEqual(days.map(dayOf));
  });

  it('keeps the clock time of the source, whatever the offset', () => {
    expect(dateOf('2023-09-20T06:15:00+09:00').clock).toBe('06:15:00');
    expect(dateOf('2023-09-20T06:15:00.250Z').clock).toBe('06:15:00');
    expect(dateOf('2023-09-20T06:15Z').clock).toBe('06:15');
  });

  it.each([
    ['2023-09-15', false, false],
    ['2023-09-15~', true, false],
    ['2023-09-15?', false, true],
    ['2023-09-15%', true, true],
    ['2023~', true, false],
    ['201X?', false, true],
  ])('distinguishes approximate from uncertain: %s', (text, approximate, uncertain) => {
    expect(dateOf(text)).toMatchObject({ approximate, uncertain });
  });
});

describe('an interval', () => {
  it.each([
    ['last week', '2023-09-11/2023-09-17', '2023-09-11', '2023-09-17'],
    ['a trip of about six days', '2023-09-12~/2023-09-18~', '2023-09-12', '2023-09-18'],
    ['bounds of different precision', '2005/2006-02', '2005-01-01', '2006-02-28'],
    ['years before our count', '-0009/-0008', '-0009-01-01', '-0008-12-31'],
  ])('spans its first to its last possible day: %s', (_, text, first, last) => {
    expect(daysOf(text)).toEqual([dayOf(first), dayOf(last)]);
  });

  it('with an open or unknown end sorts as unbounded', () => {
    expect(daysOf('../2025-12-31')).toEqual([-Infinity, dayOf('2025-12-31')]);
    expect(daysOf('2023-09-18/..')).toEqual([dayOf('2023-09-18'), Infinity]);
    expect(parseEdtf('../2025')).toMatchObject({ start: { kind: 'open' } });
    expect(parseEdtf('2025/')).toMatchObject({ end: { kind: 'unknown' } });
  });
});

describe('a qualifier', () => {
  it.each([
    ['1666?', { uncertain: true, approximate: false }],
    ['1666~', { uncertain: false, approximate: true }],
    ['1666%', { uncertain: true, approximate: true }],
    ['2004-06~-11', { approximate: true, doubtful: 'month and year', day: 11 }],
    ['2004-06-~11', { approximate: true, doubtful: 'day', day: 11 }],
    ['2004?-06-11', { uncertain: true, doubtful: 'year', day: 11 }],
    ['2004-%06', { uncertain: true, approximate: true, doubtful: 'month', day: undefined }],
  ])('applies only to its part of the date (case 33): %s', (text, date) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'date', date });
  });

  it('the year before year 1 is as long as any other (case 35)', () => {
    expect(daysOf('0001')[0] - daysOf('0000')[0]).toBe(366); // 1 BC is a leap year
    expect(daysOf('0000')[0] - daysOf('-0001')[0]).toBe(365);
  });
});

describe('anything else', () => {
  it.each([
    ['30 February', '2023-02-30'],
    ['29 February in a common year', '2023-02-29'],
    ['29 February 1900', '1900-02-29'],
    ['31 June', '2023-06-31'],
    ['day zero', '2023-09-00'],
    ['month zero', '2023-00'],
    ['month 13', '2023-13'],
    ['a season with a day', '2023-21-05'],
    ['a day in an unknown month', '2023-XX-05'],
    ['a year minus zero', '-0000'],
    ['a two-digit year', '23'],
    ['hour 25', '2023-09-20T25:00:00Z'],
    ['an offset no zone has', '2023-09-20T06:15:00+15:00'],
    ['minus zero as an offset', '2023-09-20T06:15:00-00:00'],
    ['several doubts', '2004~-06?-11'],
    ['a doubt inside, and one about it all', '2004-06~-11?'],
    ['30 February of a doubtful year', '2023~-02-30'],
    ['a clock in doubt', '2023-09-20T06:15:00~'],
    ['an interval that ends before it starts', '2023-09-18/2023-09-12'],
    ['an interval of clock times', '2023-09-18T06:00:00Z/2023-09-18T08:00:00Z'],
    ['three bounds', '2023/2024/2025'],
    ['an interval that says nothing', '../..'],
    ['nothing at all', '/'],
    ['a wholly unknown year', 'XXXX'],
    ['no text', ''],
    ['a space', ' 2023-09-18'],
    ['a line break', '2023-09-18\n'],
    ['words', 'Monday morning'],
    ['slashes for dashes', '2023/12-12'],
    ['Arabic figures', '٢٠٢٣'],
  ])('is refused: %s', (_, text) => {
    expect(isEdtf(text)).toBe(false);
  });
});

function dayOf(text: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d+)-(\d+)$/.exec(text) ?? [];
  return toDayNumber(Number(year), Number(month), Number(day));
}
