import { describe, expect, it } from 'vitest';
import { toDurationWords } from './toDurationWords.ts';

describe('a duration in words', () => {
  it.each([
    ['P6D', 'six days'],
    ['P2W', 'two weeks'],
    ['PT3H', 'three hours'],
    ['P1D', 'one day'],
    ['P9M', 'nine months'],
    ['PT30M', '30 minutes'],
    ['P10D', '10 days'],
    ['P1DT12H', 'one day and 12 hours'],
    ['P1Y2M3D', 'one year, two months and three days'],
    ['P0D', '0 days'],
  ])('spells out numbers below ten, as newspapers do: %s', (duration, expected) => {
    expect(toDurationWords(duration)).toBe(expected);
  });
});
