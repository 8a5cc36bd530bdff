import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { toMachineDate } from './toMachineDate.ts';

const machineOf = (text: string) => toMachineDate(parseEdtf(text));

/** What HTML accepts as `datetime`: a year, a month, a date, a local or a global date and time. */
const html =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T[0-2]\d:[0-5]\d:[0-5]\d(Z|[+-][0-2]\d:?[0-5]\d)?)?)?)?$/;

describe('the value for <time datetime>', () => {
  it.each([
    ['2019', '2019'],
    ['0409', '0409'],
    ['2023-09', '2023-09'],
    ['2023-09-18', '2023-09-18'],
    ['2023-09-XX', '2023-09'],
    ['2023-XX-XX', '2023'],
    ['2023-09-20T06:15:00', '2023-09-20T06:15:00'],
    ['2023-09-20T06:15:00Z', '2023-09-20T06:15:00Z'],
    ['2023-09-20T06:15:00.042+09', '2023-09-20T06:15:00+09:00'],
  ])('is the source’s own date: %s', (text, expected) => {
    expect(machineOf(text)).toBe(expected);
  });

  it.each([
    ['approximate', '2023-09-15~'],
    ['uncertain', '2023-09?'],
    ['both', '2023%'],
    ['a season', '2023-21'],
    ['a quarter', '2023-35'],
    ['a decade', '201X'],
    ['a century', '19XX'],
    ['a week', '2023-09-11/2023-09-17'],
    ['an open interval', '../2025-12-31'],
    ['a year before 1', '-0043'],
    ['the year 0', '0000'],
  ])('is left out if HTML can’t express it: %s', (_, text) => {
    expect(machineOf(text)).toBeUndefined();
  });

  it('is valid and never more precise than the source, for every form and qualifier', () => {
    const forms = ['2023', '2024-02', '2024-02-29', '2024-02-XX', '2024-XX', '2024-22', '202X', '20XX'];
    const clocks = ['', 'Z', '+09', '-0330', '+14:00'].map((zone) => `2023-12-31T23:59:59${zone}`);
    const dates = forms.flatMap((form) => ['', '~', '?', '%'].map((doubt) => form + doubt));
    const texts = [...dates, ...clocks, ...dates.flatMap((date) => [`${date}/2030`, `../${date}`])];
    for (const text of texts) {
      const machine = machineOf(text);
      if (machine === undefined) continue;
      expect(machine).toMatch(html);
      expect(text.replaceAll('-XX', '').replace(/\+09$/, '+09:00')).toBe(machine);
    }
    expect(texts.filter((text) => machineOf(text) !== undefined)).toHaveLength(5 + clocks.length);
  });
});
