import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '#core/story/story.ts';
import type * as Entry from '../../src/app/entry-prerender.tsx';

/** The part of the Node build that reads stories; the development server uses it too. */
type StoryReader = Pick<typeof Entry, 'readStories' | 'toSiteCard' | 'toIndexedText'>;

/** Every story in `storiesDir`, validated; throws if one is invalid. */
export async function readStoriesIn(storiesDir: string, reader: StoryReader): Promise<Story[]> {
  const folders = (await readdir(storiesDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const files = folders
    .map(({ name }) => ({ folder: name, file: join(storiesDir, name, 'story.json') }))
    .sort((a, b) => a.file.localeCompare(b.file, 'en'))
    .map(async (at) => ({ ...at, text: await readFile(at.file, 'utf8') }));
  return reader.readStories(await Promise.all(files));
}

/** The files about all stories together, by their path under `stories/`. */
export function toStoryLists(stories: readonly Story[], reader: StoryReader): Record<string, string> {
  return {
    'index.json': JSON.stringify(stories.map(reader.toSiteCard)),
    'search.json': JSON.stringify(stories.map(reader.toIndexedText)),
  };
}
