import { describe, expect, it } from 'vitest';
import { spanIndex } from './spanIndex.ts';

describe('the index of spans', () => {
  const find = spanIndex([
    { start: 20, end: 30 },
    { start: 0, end: 12 },
    { start: 2, end: 4 },
  ]);

  it.each([
    [0, 12, { start: 0, end: 12 }],
    [5, 9, { start: 0, end: 12 }],
    [20, 21, { start: 20, end: 30 }],
    [11, 13, undefined],
    [13, 14, undefined],
  ])('finds one that holds %i to %i, whatever is nested in it', (start, end, span) => {
    expect(find(start, end)).toEqual(span);
  });
});
