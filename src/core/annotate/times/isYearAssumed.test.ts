import { expect, it } from 'vitest';
import type { BlockId } from '../../story/story.ts';
import { isYearAssumed } from './isYearAssumed.ts';

const time = (quote: string, from: 'published' | 'stated', when?: string) => ({
  block: 'p1' as BlockId,
  start: 0,
  end: quote.length,
  quote,
  from,
  when,
});

it.each(['May 3', '3 May', 'Sunday, March 4', 'in May', 'Dec. 28-Jan. 3', 'the third quarter'])(
  'is said of a date without its year: %s',
  (quote) => {
    expect(isYearAssumed(time(quote, 'published', '2024-05-03'))).toBe(true);
  },
);

it.each([
  ['3 May 2024', 'stated', '2024-05-03'],
  ['last May', 'published', '2023-05'],
  ['March of last year', 'published', '2023-03'],
  ['Monday', 'published', '2024-05-06'],
  ['yesterday', 'published', '2024-05-06'],
  ['May 3', 'published', undefined],
] as const)('is not said of %s', (quote, from, when) => {
  expect(isYearAssumed(time(quote, from, when))).toBe(false);
});
