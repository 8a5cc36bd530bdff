import { readFileSync } from 'node:fs';
import { parseStory } from '#core/story/parseStory.ts';
import type { Story } from '#core/story/story.ts';
import { storyFileErrorToText } from '#core/story/storyFileError.ts';
import { annotatedStories, readAnnotated } from './annotated/readAnnotated.ts';
import { aStoryFile } from './aStoryFile.ts';
import { bundledStory } from './bundledStory/bundledStory.ts';

/** Every story in the project: the bundled one, those of the browser tests, and those marked by hand. */
export function everyStory(): readonly Story[] {
  return [
    bundledStory(),
    storyOf(aStoryFile()),
    ...['many', 'rtl', 'stress'].map((id) =>
      storyOf(JSON.parse(readFileSync(`e2e/stories/${id}/story.json`, 'utf8'))),
    ),
    ...annotatedStories.map((name) => readAnnotated(name).story),
  ];
}

export function storyOf(file: unknown): Story {
  const parsed = parseStory(file);
  if (!parsed.ok) throw new Error(parsed.error.map(storyFileErrorToText).join('\n'));
  return parsed.value;
}
