import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['The U.N. Security Council met.', ['The', 'U.N.', 'Security', 'Council', 'met', '.']],
    ['Gen. Roe and J. K. Lund', ['Gen.', 'Roe', 'and', 'J.', 'K.', 'Lund']],
    ['Kim’s six-day trip', ['Kim', '’s', 'six-day', 'trip']],
    ['Chang Ho-jin', ['Chang', 'Ho-jin']],
    ['the Leeds-based maker', ['the', 'Leeds', '-based', 'maker']],
    ['an anti-American mood', ['an', 'anti-', 'American', 'mood']],
    ['Agency/Korea News', ['Agency', '/', 'Korea', 'News']],
    ['see https://apnews.com/hub/asia-pacific', ['see', 'https://apnews.com/hub/asia-pacific']],
    ['at 10:30 for 1,200 people', ['at', '10:30', 'for', '1,200', 'people']],
  ])('of “%s”', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('have the ranges they claim', () => {
    const text = 'Zoë’s “café” 🚢 sailed.';
    for (const { text: word, start, end } of tokenise(text)) expect(text.slice(start, end)).toBe(word);
  });
});
