import { expect, it } from 'vitest';
import type { BlockId } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { madeWords, whereWords } from './highlightWords.ts';

const story = bundledStory();

it('names the place of kept words as a reader would', () => {
  expect(whereWords(story, 'p3' as BlockId)).toBe('Paragraph 3');
  expect(whereWords(story, 'headline' as BlockId)).toBe('Headline');
  expect(whereWords(story, `caption-${story.photos[0]?.id}` as BlockId)).toBe('Caption');
});

it('gives the day they were kept, with the year only if it is another', () => {
  const made = new Date(2026, 10, 8, 12).getTime();
  expect(madeWords(made, made)).toContain('8 Nov.');
  expect(madeWords(made, made)).not.toContain('2026');
  expect(madeWords(made, new Date(2027, 0, 1).getTime())).toContain('2026');
});
