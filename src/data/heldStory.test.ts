import { beforeEach, expect, it, vi } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { heldStory, holdStory } from './heldStory.ts';

const revoked: string[] = [];
beforeEach(() => {
  revoked.length = 0;
  let made = 0;
  vi.stubGlobal('location', { origin: 'https://lede.example' });
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:https://lede.example/${++made}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
});

const story = bundledStory();
const file = story.photos[0]?.renditions[0]?.file ?? '';
const picture = { file, name: 'a.png', type: 'image/png', bytes: new Uint8Array() };

it('finds a held story’s picture in memory by folder and name', () => {
  holdStory(story, [picture], 'chosen');
  const held = heldStory();
  const [rendition] = held?.story.photos[0]?.renditions ?? [];
  expect(`${held?.folder}${rendition?.file}`).toBe('blob:https://lede.example/1');
});

it('asks for no map that did not come along', () => {
  holdStory(story, [], 'chosen');
  expect(heldStory()?.story.timeline?.route?.map).toBeUndefined();
});

it('gives the memory of one story’s pictures back when another is held', () => {
  holdStory(story, [picture], 'chosen');
  holdStory(story, [], 'chosen');
  expect(revoked).toContain('blob:https://lede.example/1');
});
