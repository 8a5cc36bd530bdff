import { expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { readStories } from './readStories.ts';

const file = 'public/stories/ferry/story.json';

it('takes a bundled story whose folder is named for it', async () => {
  const stories = await readStories([{ folder: 'ferry', file, text: JSON.stringify(aStoryFile()) }]);
  expect(stories.map(({ id }) => id)).toEqual(['ferry']);
});

it('stops the build where a folder is not named for its story, whose pictures would be looked for elsewhere', async () => {
  const text = JSON.stringify(aStoryFile());
  await expect(readStories([{ folder: 'boats', file, text }])).rejects.toThrow(
    'expected the story’s id “ferry”',
  );
});

it('stops the build at a bundled story that breaks the format, naming file and field', async () => {
  const text = JSON.stringify({ ...aStoryFile(), version: 7 });
  await expect(readStories([{ folder: 'ferry', file, text }])).rejects.toThrow(
    /ferry\/story\.json: .*version/s,
  );
});
