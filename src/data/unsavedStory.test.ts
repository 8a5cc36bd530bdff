import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, it, vi } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { correctionsQuery } from './corrections/storyCorrections.ts';
import { makeQueryClient } from './queryClient.ts';
import { readUnsavedMutation, unsavedStoryQuery } from './unsavedStory.ts';

const revoked: string[] = [];
let client: QueryClient;
beforeEach(() => {
  revoked.length = 0;
  client = makeQueryClient();
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:https://lede.example/${++made}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
});

const story = bundledStory();
const file = story.photos[0]?.renditions[0]?.file ?? '';
const picture = { file, name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };

const read = (pictures: readonly (typeof picture)[]) =>
  new MutationObserver(client, readUnsavedMutation()).mutate({ story, pictures, remote: [], why: 'chosen' });
const unsaved = () => client.getQueryData(unsavedStoryQuery().queryKey);

it('has an object URL for a picture in memory, and its bytes for an export', async () => {
  await read([picture]);
  expect(unsaved()?.pictures.addressOf(file)).toBe('blob:https://lede.example/1');
  expect((await unsaved()?.pictures.read(file))?.size).toBe(3);
});

it('shows no picture and fetches no map that was not imported with it', async () => {
  await read([]);
  expect(unsaved()?.story.photos.flatMap(({ renditions }) => renditions)).toEqual([]);
  expect(unsaved()?.story.timeline?.route?.map).toBeUndefined();
});

it('releases the pictures of one story when another replaces it', async () => {
  await read([picture]);
  expect(revoked).toEqual([]);
  await read([]);
  expect(revoked).toEqual(['blob:https://lede.example/1']);
});

it('leaves the corrections of one story out of the next', async () => {
  await read([]);
  const { queryKey } = correctionsQuery(null);
  client.setQueryData(queryKey, { corrections: [], unreadable: 1, notSaved: { kind: 'unsavedStory' } });
  await read([]);
  expect(client.getQueryData(queryKey)).toBeUndefined();
});
