import { expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toSiteCard } from './siteCard.ts';

const { inside } = toSiteCard(bundledStory());

it('has the two most named people, and what else is named most', () => {
  expect(inside.names.map(({ name, mentions }) => `${name} ${mentions}`)).toEqual([
    'Kim Jong Un 18',
    'Vladimir Putin 5',
    'Russia 20',
  ]);
});

it('has the last dates that the story itself tells, in their order and at their precision', () => {
  expect(inside.dates.map(({ when, part }) => [when, part].filter(Boolean).join(', '))).toEqual([
    'Mon 18 Sept., morning',
    'Tue 19 Sept.',
    'Tue 19 Sept., evening',
    'Wed 20 Sept.',
  ]);
});

it('has neither where a story has none', () => {
  const { timeline: _, ...rest } = bundledStory();
  const bare = { ...rest, timeline: undefined, entities: [], mentions: [] };
  expect(toSiteCard(bare).inside).toEqual({ names: [], dates: [] });
});
