import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { placeDateWords } from './mapDates.ts';

const place = 'seoul' as Parameters<typeof placeDateWords>[1];
const wordsOf = (...dates: readonly string[]) =>
  placeDateWords(
    dates.map((when, i) => anEvent({ id: `e${i}`, when, place })),
    place,
    2023,
  );

describe('the dates on a map label', () => {
  it('are those of the events at that place', () => {
    const { timeline, places } = bundledStory();
    const words = places.map(({ id }) => placeDateWords(timeline?.events ?? [], id, 2023));
    expect(words).toEqual([
      '10 and 19 Sept.',
      '',
      '12 Sept.',
      '13 Sept.',
      '15 Sept.',
      '16 and 17 Sept.',
      '19 Sept.',
    ]);
  });

  it.each([
    [['2023-09-18'], '18 Sept.'],
    [['2023-09-19', '2023-09-10', '2023-09-12'], '10, 12 and 19 Sept.'],
    [['2023-09-30', '2023-10-02'], '30 Sept. and 2 Oct.'],
    [['2023-09-18', '2023-09-18'], '18 Sept.'],
    [['2022-12-31', '2023-01-01'], '31 Dec. 2022 and 1 Jan.'],
    [['2023-09-12~'], 'about 12 Sept.'],
    [['2023-09', '2023-09-18'], 'September and 18 Sept.'],
    [[], ''],
  ])('of %j are “%s”', (dates, words) => {
    expect(wordsOf(...dates)).toBe(words);
  });

  it('are empty for events without a date', () => {
    expect(placeDateWords([anEvent({ place })], place)).toBe('');
  });
});
