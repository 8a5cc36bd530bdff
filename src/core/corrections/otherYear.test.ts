import { describe, expect, it } from 'vitest';
import { otherYear } from './otherYear.ts';

describe('the other year of a date whose year nobody printed', () => {
  it.each([
    ['2024-05-03', '2024-06-12', '2025-05-03'],
    ['2025-05-03', '2024-06-12', '2024-05-03'],
    ['2023-11', '2024-06-12', '2024-11'],
    ['2024-03-03/2024-03-09', '2024-02-20', '2023-03-03/2023-03-09'],
  ])('is on the other side of publication: %s in a story of %s', (when, published, other) => {
    expect(otherYear(when, published)).toBe(other);
  });

  it('is not offered for a day that it does not have', () => {
    expect(otherYear('2024-02-29', '2024-06-12')).toBeUndefined();
  });
});
