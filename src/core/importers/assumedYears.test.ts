import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { storyOf } from '#test/everyStory.ts';
import { assumedYearsLine } from './assumedYears.ts';

const story = storyOf(aStoryFile());
const dates = (...given: readonly (readonly [string, string])[]) => ({
  ...story,
  times: given.map(([quote, when], start) => ({
    block: story.body[0]?.id ?? ('p1' as never),
    start,
    end: start + quote.length,
    quote,
    when,
    assumed: 'year' as const,
  })),
});

describe('dates whose year nobody printed', () => {
  it('are named with the year that is assumed, each once', () => {
    expect(
      assumedYearsLine(dates(['3 May', '2024-05-03'], ['in March', '2024-03'], ['3 May', '2024-05-03'])),
    ).toBe('No year is printed with “3 May” and “in March”; 2024 is assumed, from the date of publication.');
  });

  it('are counted where there are many, and may be of two years', () => {
    const many = (['1', '2', '3', '4', '5'] as const).map(
      (day) => [`${day} May`, `2024-05-0${day}`] as const,
    );
    expect(assumedYearsLine(dates(...many, ['December', '2023-12']))).toBe(
      'No year is printed with “1 May”, “2 May”, “3 May” and 3 others; 2023 and 2024 are assumed, from the date of publication.',
    );
  });

  it('are not spoken of where every year is printed', () => {
    expect(assumedYearsLine({ ...story, times: [] })).toBeUndefined();
  });
});
