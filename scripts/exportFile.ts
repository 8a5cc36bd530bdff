import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExportForm, exportForms } from '../src/core/exporters/exportForm.ts';
import { type ExportedMap, type ExportOptions, exportStory } from '../src/core/exporters/exportStory.ts';
import { type ExportedPicture, pictureToExport } from '../src/core/exporters/pictures.ts';
import type { Story } from '../src/core/story/story.ts';
import { storyFileErrorToText } from '../src/core/story/storyFileError.ts';
import { parseMapTopology } from '../src/core/timeline/mapTopology.ts';
import { ownMapWords } from '../src/core/timeline/ownMap.ts';
import { worldMapWords } from '../src/core/timeline/worldMap.ts';
import { readStoryFile } from './checkStoryFile.ts';

type Asked = { readonly form: ExportForm; readonly file: string; readonly out: string | undefined };

/**
 * `export FORM FILE [--out FILE]`: writes a story file in another form, to a file or alone to stdout. Pictures that can't be
 * read are reported on stderr and left out. Returns the exit code.
 */
export async function exportFile(words: readonly string[]): Promise<number> {
  const asked = readWords(words);
  if (!asked) {
    console.error(
      `export expects a form (${exportForms.join(', ')}) and one story file, and optionally --out FILE.`,
    );
    return 2;
  }
  const read = await readStoryFile(asked.file);
  if (!read.ok) {
    for (const error of read.error) console.error(`${asked.file}: ${storyFileErrorToText(error)}`);
    return 1;
  }
  const { story } = read.value;
  const parts = asked.form === 'html' ? await readParts(story, dirname(asked.file)) : {};
  const { text } = exportStory(story, asked.form, parts);
  if (asked.out === undefined) {
    process.stdout.write(text);
    return 0;
  }
  const whole = await writeWhole(asked.out, text);
  if (!whole) console.error(`${asked.out}: can’t be written`);
  return whole ? 0 : 1;
}

function readWords(words: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [name, file, ...others] = positionals;
    const form = exportForms.find((known) => known === name);
    return form && file && others.length === 0 ? { form, file, out: values.out } : undefined;
  } catch {
    return undefined;
  }
}

/** Written under another name first and then renamed, so that the file is never incomplete. */
async function writeWhole(out: string, text: string): Promise<boolean> {
  try {
    await writeFile(`${out}.part`, text);
    await rename(`${out}.part`, out);
    return true;
  } catch {
    return false;
  }
}

/** What a page has of other files, each left out and named if it can't be read. */
async function readParts(story: Story, folder: string): Promise<ExportOptions> {
  const pictures = await readPictures(story, folder);
  const bytes = await readFile(face).catch(() => undefined);
  if (!bytes) console.error('The typeface can’t be read; the page uses one of the reader’s own');
  return { pictures, face: bytes?.toString('base64'), map: await readMap(story, folder) };
}

const face = new URL(
  '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  import.meta.url,
);
const world = new URL('../public/world.topo.json', import.meta.url);

/** The story's own map, or the map of the world if it has places but no map. */
async function readMap(story: Story, folder: string): Promise<ExportedMap | undefined> {
  const own = ownMapWords(story);
  const words = own ?? worldMapWords(story);
  if (!words) return undefined;
  const text = await readFile(own ? join(folder, own.file) : world, 'utf8').catch(() => undefined);
  const map = text === undefined ? undefined : parseMapTopology(toJson(text));
  if (map?.ok) return { ...words, topology: map.value };
  console.error(`${own?.file ?? 'The map of the world'}: can’t be read; the page is without it`);
  return undefined;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readPictures(story: Story, folder: string): Promise<readonly ExportedPicture[]> {
  const pictures = [];
  for (const photo of story.photos) {
    const rendition = pictureToExport(photo);
    if (!rendition) continue;
    const { file, type } = rendition;
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (bytes) pictures.push({ photo: photo.id, file, type, base64: bytes.toString('base64') });
    else console.error(`${file}: can’t be read; left out, and marked as missing`);
  }
  return pictures;
}
