import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { toLongDate } from './toLongDate.ts';

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
    expect(when && toLongDate(when)).toBe(expected);
  });
});
