import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toStretchWords } from './toStretchWords.ts';

const words = (...dates: readonly string[]) =>
  toStretchWords(
    dates.map((when) => anEvent({ when })),
    2023,
  );

describe('the period of a timeline', () => {
  it('names the month once, and leaves out the story’s year', () => {
    expect(words('2023-09-18', '2023-09-10', '2023-09-20')).toBe('10 to 20 September');
  });

  it('names both months and years if they differ', () => {
    expect(words('2022-11-02', '2023-01-20')).toBe('2 November 2022 to 20 January');
  });

  it('is only as precise as the dates', () => {
    expect(words('2019', '2023-09')).toBe('2019 to September');
  });

  it('is one date if all events share it', () => {
    expect(words('2023-09-18', '2023-09-18')).toBe('18 September');
  });

  it('includes events with a duration, and keeps qualifiers', () => {
    const trip = anEvent({ when: '2023-09-12~/2023-09-18~', duration: 'P6D' });
    expect(toStretchWords([trip, anEvent({ when: '2023-09-20' })], 2023)).toBe(
      'about 12 September to 20 September',
    );
  });

  it('does not start or end with an open date', () => {
    expect(words('../2023-09-12~', '2023-09-18', '2023-10-01/..')).toBe('18 September');
    expect(words('../2023-09-12~')).toBeUndefined();
    expect(toStretchWords([], 2023)).toBeUndefined();
  });

  it('goes from the departure to the day of the report in the bundled story', () => {
    expect(toStretchWords(bundledStory().timeline?.events ?? [], 2023)).toBe('10 to 20 September');
  });
});
