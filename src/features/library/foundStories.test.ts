import { expect, it } from 'vitest';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { toStoryCard } from '#core/story/storyCard.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { foundStories } from './foundStories.ts';

const story = (id: string, headline: string): ShelfStory => ({
  key: `own/${id}`,
  card: { ...toStoryCard(bundledStory()), id, headline, publisher: 'The Harbour Post' },
  own: undefined,
});
const stories = [
  story('storm', 'Storm keeps boats in'),
  story('ferry', 'Night ferry returns'),
  story('bridge', 'Bridge opens'),
];
const keysFound = (query: string, ...keys: readonly string[]) =>
  foundStories(stories, { query, keys }).map(({ key }) => key);

it('puts stories with the words in their title before those with them in their text', () => {
  expect(keysFound('ferry', 'own/storm', 'own/ferry')).toEqual(['own/ferry', 'own/storm']);
});

it('keeps the order of the list within each', () => {
  expect(keysFound('gale', 'own/bridge', 'own/storm')).toEqual(['own/storm', 'own/bridge']);
});

it('leaves out a story that was deleted after the texts were searched', () => {
  expect(keysFound('gale', 'own/gone')).toEqual([]);
});

it('has all stories while nothing is searched', () => {
  expect(keysFound('')).toHaveLength(3);
});
