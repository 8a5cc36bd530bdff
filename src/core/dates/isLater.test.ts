import { describe, expect, it } from 'vitest';
import { isLater } from './isLater.ts';

describe('a later moment', () => {
  it.each([
    ['2024-02-24T11:43Z', '2024-02-24T11:42Z', true],
    ['2024-02-24T11:42Z', '2024-02-24T11:42Z', false],
    ['2024-02-24T11:42:31Z', '2024-02-24T11:42:02Z', false],
    ['2023-04-28T17:39:00Z', '2023-04-28T17:40:00Z', false],
    ['2023-04-28T18:39:00+09:00', '2023-04-28T17:40:00Z', false],
    ['2023-04-28T17:41:00-05:00', '2023-04-28T17:40:00Z', true],
  ])('%s after %s: %s', (one, other, expected) => {
    expect(isLater(one, other)).toBe(expected);
  });

  it.each([
    ['2024-02-24', '2024-02-24T11:42Z'],
    ['2024-02-24T11:42Z', '2024-02'],
    ['2024?', '2024-02-24T11:42Z'],
  ])('can’t be denied where a day or less is given: %s after %s', (one, other) => {
    expect(isLater(one, other)).toBe(true);
  });
});
