import { expect, it } from 'vitest';
import { progressWords } from './progressWords.ts';

it.each([
  [3, 5, 'Paragraph 3 of 10, about 5 min left'],
  [9, 1, 'Paragraph 9 of 10, about 1 min left'],
  [10, 0, 'Read to the end'],
])('at paragraph %i with %i minutes left, says how much is left', (paragraph, minutesLeft, words) => {
  expect(progressWords({ block: 'p', paragraph, of: 10, minutesLeft })).toBe(words);
});
