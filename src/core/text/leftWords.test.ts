import { expect, it } from 'vitest';
import { leftWords } from './leftWords.ts';

it.each([
  [12.4, 'about 12 min left'],
  [1.2, 'about 1 min left'],
  [0.9, 'less than a minute left'],
  [0.1, 'less than a minute left'],
  [0, ''],
])('of %d minutes says what is left', (minutes, words) => {
  expect(leftWords(minutes)).toBe(words);
});
