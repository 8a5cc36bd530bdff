import { expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { readStories } from './readStories.ts';

const file = 'public/stories/ferry/story.json';

it('accepts a bundled story whose folder has its id as name', async () => {
  const stories = await readStories([{ folder: 'ferry', file, text: JSON.stringify(aStoryFile()) }]);
  expect(stories.map(({ id }) => id)).toEqual(['ferry']);
});

it('stops the build if a folder’s name isn’t the id of its story, as its pictures would not be found', async () => {
  const text = JSON.stringify(aStoryFile());
  await expect(readStories([{ folder: 'boats', file, text }])).rejects.toThrow(
    'expected the story’s id “ferry”',
  );
});

it('stops the build if a bundled story breaks the format, naming file and field', async () => {
  const text = JSON.stringify({ ...aStoryFile(), version: 7 });
  await expect(readStories([{ folder: 'ferry', file, text }])).rejects.toThrow(
    /ferry\/story\.json: .*version/s,
  );
});
