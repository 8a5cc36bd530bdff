import { describe, expect, it } from 'vitest';
import { toReadingProgress } from './readingProgress.ts';

const story = { paragraphs: ['p1', 'p2', 'p3', 'p4'], minutes: 8 };

describe('reading progress', () => {
  it('counts paragraphs from 1 and gives the minutes left', () => {
    expect(toReadingProgress(story, { block: 'p3', share: 0 })).toEqual({
      block: 'p3',
      paragraph: 3,
      of: 4,
      minutesLeft: 4,
    });
  });

  it('takes the minutes that were counted from the words', () => {
    expect(toReadingProgress(story, { block: 'p3', share: 0, left: 6.5 })?.minutesLeft).toBe(6.5);
    expect(toReadingProgress(story, { block: 'p3', share: 0, left: 0 })?.minutesLeft).toBe(0);
  });

  it('has nothing left in the second half of the last paragraph', () => {
    expect(toReadingProgress(story, { block: 'p4', share: 0.4 })?.minutesLeft).toBeCloseTo(1.2);
    expect(toReadingProgress(story, { block: 'p4', share: 0.5 })?.minutesLeft).toBe(0);
  });

  it('is undefined for a paragraph that the story no longer has', () => {
    expect(toReadingProgress(story, { block: 'p9', share: 0 })).toBeUndefined();
  });
});
