import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { yearlessDate } from './yearlessDate.ts';

describe('a printed date without its year', () => {
  it.each([
    ['March 3', '2024-03-05', '2024-03-03'],
    ['Published 3 May', '2024-05-03T09:00:00Z', '2024-05-03'],
    ['Published on May 3rd', '2024-06-01', '2024-05-03'],
    ['Dec. 30', '2024-01-02', '2023-12-30'],
    ['Sat 3 May, 14:05', '2024-05-04', '2024-05-03'],
    ['Veröffentlicht am 3. März', '2024-03-05', '2024-03-03'],
    ['Publicado el 3 de mayo', '2024-05-04', '2024-05-03'],
    ['29 February', '2024-03-01', '2024-02-29'],
  ])('%s, beside %s', (line, known, date) => {
    expect(yearlessDate(line, known)?.slice(0, 10)).toBe(date);
  });

  it.each([
    ['March 3', undefined],
    ['March 3', '2024'],
    ['March 3, 2021', '2024-03-05'],
    ['29 February', '2023-03-01'],
    ['On March 3 the ferry left', '2024-03-05'],
    ['May', '2024-05-04'],
    ['14:05', '2024-05-04'],
    ['3 ferries', '2024-05-04'],
  ])('is none, or has no year that is known: %s, %s', (line, known) => {
    expect(yearlessDate(line, known)).toBeUndefined();
  });

  it('is found in time proportional to the line', () => {
    expectLinear(
      '3 May',
      24_000,
      (size) => '3 May '.repeat(size / 6),
      (line) => yearlessDate(line, '2024-05-04'),
    );
  });
});
