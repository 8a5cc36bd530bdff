import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPictureHeader } from '../src/core/photos/pictureHeader.ts';
import { fail, ok, type Result } from '../src/core/result.ts';
import { parseStory } from '../src/core/story/parseStory.ts';
import type { Rendition, Story } from '../src/core/story/story.ts';
import { type StoryFileError, toShown } from '../src/core/story/storyFileError.ts';

/** All errors of a story file, including files missing beside it, which the app would notice only when it shows them. */
export async function checkStoryFile(file: string): Promise<Result<Story, readonly StoryFileError[]>> {
  const read = await readStoryFile(file);
  if (!read.ok) return read;
  const errors = await fileErrors(read.value.story, dirname(file));
  return errors.length === 0 ? ok(read.value.story) : fail(errors);
}

/** The story and the file's own fields, including unknown ones. */
export async function readStoryFile(
  file: string,
): Promise<Result<{ readonly story: Story; readonly fields: object }, readonly StoryFileError[]>> {
  const json = await readJson(file);
  if (!json.ok) return fail([json.error]);
  const parsed = parseStory(json.value);
  return parsed.ok ? ok({ story: parsed.value, fields: Object(json.value) }) : parsed;
}

async function readJson(file: string): Promise<Result<unknown, StoryFileError>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return fail({ path: '', expected: 'a file that can be read', found: 'none' });
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    const found = toShown(text.trimStart().slice(0, 40));
    return fail({ path: '', expected: 'JSON', found, hint: cause instanceof Error ? cause.message : '' });
  }
}

async function fileErrors({ photos, timeline }: Story, folder: string): Promise<readonly StoryFileError[]> {
  const pictures = photos.flatMap(({ renditions }, i) =>
    renditions.map((rendition, j) => renditionError(rendition, folder, `photos[${i}].renditions[${j}]`)),
  );
  const errors = await Promise.all([...pictures, mapError(timeline?.route?.map, folder)]);
  return errors.filter((error) => error !== undefined);
}

async function renditionError(
  { file, type, width, height }: Rendition,
  folder: string,
  path: string,
): Promise<StoryFileError | undefined> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (!bytes) return missing(`${path}.file`, file);
  const header = readPictureHeader(bytes);
  if (!header) return undefined; // an unknown format is left to the browser
  if (header.type !== type) return { path: `${path}.type`, expected: header.type, found: toShown(type) };
  const isSize = (width ?? header.width) === header.width && (height ?? header.height) === header.height;
  if (isSize) return undefined;
  const expected = `${header.width} × ${header.height}, the size of ${file}`;
  return { path, expected, found: `${width ?? '?'} × ${height ?? '?'}` };
}

async function mapError(map: string | undefined, folder: string): Promise<StoryFileError | undefined> {
  if (map === undefined) return undefined;
  const found = await readFile(join(folder, map)).catch(() => undefined);
  return found ? undefined : missing('timeline.route.map', map);
}

function missing(path: string, file: string): StoryFileError {
  return { path, expected: 'a file beside the story', found: `no ${file}` };
}
