import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toStretchWords } from './toStretchWords.ts';

const words = (...dates: readonly string[]) =>
  toStretchWords(
    dates.map((when) => anEvent({ when })),
    2023,
  );

describe('the stretch of a timeline', () => {
  it('names the month once, and not the story’s own year', () => {
    expect(words('2023-09-18', '2023-09-10', '2023-09-20')).toBe('10 to 20 September');
  });

  it('names both months and years where they differ', () => {
    expect(words('2022-11-02', '2023-01-20')).toBe('2 November 2022 to 20 January');
  });

  it('stays as coarse as the dates are', () => {
    expect(words('2019', '2023-09')).toBe('2019 to September');
  });

  it('is one date where all events share it', () => {
    expect(words('2023-09-18', '2023-09-18')).toBe('18 September');
  });

  it('reaches over something that lasted, and keeps its doubt', () => {
    const trip = anEvent({ when: '2023-09-12~/2023-09-18~', duration: 'P6D' });
    expect(toStretchWords([trip, anEvent({ when: '2023-09-20' })], 2023)).toBe(
      'about 12 September to 20 September',
    );
  });

  it('does not begin or end with an open date', () => {
    expect(words('../2023-09-12~', '2023-09-18', '2023-10-01/..')).toBe('18 September');
    expect(words('../2023-09-12~')).toBeUndefined();
    expect(toStretchWords([], 2023)).toBeUndefined();
  });

  it('runs from the departure to the day of the report in the bundled story', () => {
    expect(toStretchWords(bundledStory().timeline?.events ?? [], 2023)).toBe('10 to 20 September');
  });
});
