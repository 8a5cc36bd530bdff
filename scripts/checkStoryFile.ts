import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPictureHeader } from '../src/core/photos/pictureHeader.ts';
import { fail, ok, type Result } from '../src/core/result.ts';
import { parseStory } from '../src/core/story/parseStory.ts';
import type { Rendition, Story } from '../src/core/story/story.ts';
import { type StoryProblem, toShown } from '../src/core/story/storyProblem.ts';

/** All that the reader would refuse, and what it can't see before a page shows it: files missing beside the story. */
export async function checkStoryFile(file: string): Promise<Result<Story, readonly StoryProblem[]>> {
  const read = await readStoryFile(file);
  if (!read.ok) return read;
  const problems = await fileProblems(read.value.story, dirname(file));
  return problems.length === 0 ? ok(read.value.story) : fail(problems);
}

/** The story and the file's own fields, also those that we don't know. */
export async function readStoryFile(
  file: string,
): Promise<Result<{ readonly story: Story; readonly fields: object }, readonly StoryProblem[]>> {
  const json = await readJson(file);
  if (!json.ok) return fail([json.problem]);
  const parsed = parseStory(json.value);
  return parsed.ok ? ok({ story: parsed.value, fields: Object(json.value) }) : parsed;
}

async function readJson(file: string): Promise<Result<unknown, StoryProblem>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return fail({ path: '', expected: 'a file that can be read', found: 'none' });
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    const found = toShown(text.trimStart().slice(0, 40));
    return fail({ path: '', expected: 'JSON', found, hint: cause instanceof Error ? cause.message : '' });
  }
}

async function fileProblems({ photos, timeline }: Story, folder: string): Promise<readonly StoryProblem[]> {
  const pictures = photos.flatMap(({ renditions }, i) =>
    renditions.map((rendition, j) => renditionProblem(rendition, folder, `photos[${i}].renditions[${j}]`)),
  );
  const problems = await Promise.all([...pictures, mapProblem(timeline?.route?.map, folder)]);
  return problems.filter((problem) => problem !== undefined);
}

async function renditionProblem(
  { file, type, width, height }: Rendition,
  folder: string,
  path: string,
): Promise<StoryProblem | undefined> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (!bytes) return missing(`${path}.file`, file);
  const header = readPictureHeader(bytes);
  if (!header) return undefined; // a format that we can't look into is the browser's matter
  if (header.type !== type) return { path: `${path}.type`, expected: header.type, found: toShown(type) };
  const isSize = (width ?? header.width) === header.width && (height ?? header.height) === header.height;
  if (isSize) return undefined;
  const expected = `${header.width} × ${header.height}, the size of ${file}`;
  return { path, expected, found: `${width ?? '?'} × ${height ?? '?'}` };
}

async function mapProblem(map: string | undefined, folder: string): Promise<StoryProblem | undefined> {
  if (map === undefined) return undefined;
  const found = await readFile(join(folder, map)).catch(() => undefined);
  return found ? undefined : missing('timeline.route.map', map);
}

function missing(path: string, file: string): StoryProblem {
  return { path, expected: 'a file beside the story', found: `no ${file}` };
}
