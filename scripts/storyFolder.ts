import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toStoryFile } from '../src/core/exporters/toStoryFile.ts';
import { fail, ok, type Result } from '../src/core/result.ts';
import type { Story } from '../src/core/story/story.ts';
import { storyFileErrorToText } from '../src/core/story/storyFileError.ts';
import { checkStoryFile } from './checkStoryFile.ts';

export type FolderFile = { readonly file: string; readonly bytes: Uint8Array };

/**
 * Writes a story and its pictures as a folder named after its id. It is written to a temporary place beside it, checked, and
 * renamed, so that it is never incomplete; an existing folder is replaced only with `force`. The error is a message.
 */
export async function writeStoryFolder(
  story: Story,
  files: readonly FolderFile[],
  { out, force }: { readonly out: string; readonly force: boolean },
): Promise<Result<string, string>> {
  const folder = join(out, story.id);
  if (!force && (await exists(folder))) return fail(`${folder} is there already; --force replaces it`);
  await mkdir(out, { recursive: true });
  const made = await mkdtemp(join(out, '.adding-'));
  try {
    const whole = join(made, 'story');
    for (const { file, bytes } of files) {
      await mkdir(dirname(join(whole, file)), { recursive: true });
      await writeFile(join(whole, file), bytes);
    }
    await mkdir(whole, { recursive: true });
    await writeFile(join(whole, 'story.json'), `${JSON.stringify(toStoryFile(story), null, 2)}\n`);
    const checked = await checkStoryFile(join(whole, 'story.json'));
    if (!checked.ok) return fail(checked.error.map(storyFileErrorToText).join('; '));
    if (await exists(folder)) await rename(folder, join(made, 'before'));
    await rename(whole, folder);
    return ok(folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
