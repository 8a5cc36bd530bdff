import { describe, expect, it } from 'vitest';
import { toShortDate } from './toShortDate.ts';

describe('a date in a note', () => {
  it.each([
    ['2023-09-18', 'Mon 18 Sept. 2023'],
    ['2023-09', 'September 2023'],
    ['2023-09-11/2023-09-17', 'week of 11 Sept. 2023'],
    ['2023-09-15~', 'about 15 Sept. 2023'],
    ['../2023-09-12~', 'before about 12 Sept. 2023'],
    ['2023-09-01~/2023-09-10~', 'early Sept. 2023'],
  ])('fits one short line: %s', (text, expected) => {
    expect(toShortDate(text)).toBe(expected);
  });

  it('includes the part of the day and leaves out the story’s year when asked to', () => {
    expect(toShortDate('2023-09-18', { dayPart: 'morning', storyYear: 2023 })).toBe('Mon 18 Sept., morning');
  });
});
