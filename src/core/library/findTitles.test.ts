import { expect, it } from 'vitest';
import { toStoryCard } from '#core/story/storyCard.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { findTitles } from './findTitles.ts';

const card = toStoryCard(bundledStory());
const shelf = ['São Miguel opens its harbour', 'Night ferry returns'].map((headline) => ({
  key: headline,
  card: { ...card, headline, publisher: 'Harbour Gazette' },
  own: undefined,
}));

it('finds a title by parts of its words, from the first letter on, ignoring accents', () => {
  expect([...findTitles(shelf, 'SAO mig')]).toEqual(['São Miguel opens its harbour']);
  expect([...findTitles(shelf, 'n f r')]).toEqual(['Night ferry returns']);
});

it('finds stories by publisher', () => {
  expect(findTitles(shelf, 'gazette').size).toBe(2);
});

it('finds nothing by punctuation alone', () => {
  expect(findTitles(shelf, ' – ').size).toBe(0);
});
