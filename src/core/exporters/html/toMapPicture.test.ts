import { expect, it } from 'vitest';
import { bundledMap } from '#test/bundledStory/bundledMap.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toMapPicture } from './toMapPicture.ts';

const story = bundledStory();
const file = JSON.stringify(bundledMap().topology);

it('draws a story’s own map with its places', () => {
  const picture = toMapPicture(story, file) ?? '';
  expect(picture).toMatch(/^<svg /);
  for (const place of ['Pyongyang', 'Vladivostok']) expect(picture).toContain(place);
});

it('gives none where the file is no map, or the story has none', () => {
  for (const other of ['', '{}', '[1]', file.slice(0, 900)])
    expect(toMapPicture(story, other)).toBeUndefined();
  expect(toMapPicture({ ...story, timeline: undefined }, file)).toBeUndefined();
});
