import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/core/annotate/annotate.ts';
import { languageCode } from '../src/core/annotate/languageCode.ts';
import { articleErrorToText } from '../src/core/importers/articleError.ts';
import { fileKind } from '../src/core/importers/bytes/fileKind.ts';
import { importArticle } from '../src/core/importers/importArticle.ts';
import type { Imported, ImportFile } from '../src/core/importers/imported.ts';
import { findAnnotations } from '../src/core/importers/own/readAnnotations.ts';
import { splitFile } from '../src/core/importers/splitFile.ts';
import { freeId } from '../src/core/library/freeId.ts';
import type { Story } from '../src/core/story/story.ts';
import { isNestedTooDeep } from '../src/data/importer/isNestedTooDeep.ts';
import { addPictures } from './addedPictures.ts';
import { readGazetteer } from './readGazetteer.ts';
import { writeStoryFolder } from './storyFolder.ts';

type Asked = { readonly paths: readonly string[]; readonly out: string; readonly force: boolean };

/**
 * `add FILE… [--out FOLDER] [--force]`: makes a story folder of each article in the files; pictures among them go to the
 * articles that name them. Prints the new folders to stdout and everything else to stderr. Returns the exit code.
 */
export async function addStory(words: readonly string[]): Promise<number> {
  const asked = readWords(words);
  if (!asked) {
    console.error('add expects one or more files, and optionally --out FOLDER and --force.');
    return 2;
  }
  const { files, missing } = await readPaths(asked.paths);
  for (const path of missing) console.error(`${path}: expected a readable file, found none`);
  const texts = files.filter(({ bytes }) => fileKind(bytes).kind !== 'picture');
  const pictures = files.filter(({ bytes }) => fileKind(bytes).kind === 'picture');
  const notes = texts.length > 1 ? findAnnotations(texts)?.file : undefined;
  const found = texts.filter((file) => file !== notes).map(splitFile);
  const articles = found.flatMap((file) => file.articles);
  const left = found.reduce((sum, file) => sum + file.left, 0);
  if (articles.length === 0) {
    console.error('There is no article among these files.');
    return 1;
  }
  let errors = missing.length;
  let added = 0;
  const used = new Set<string>();
  const ids = new Set<string>();
  for (const article of articles) {
    const [text] = article;
    const along = notes ? [...article, notes] : article;
    const result = await addOne(along, pictures, articles.length > 1, { ...asked, ids });
    for (const error of result.errors) console.error(`${text?.name}: ${error}`);
    for (const name of result.used) used.add(name);
    errors += result.errors.length;
    if (result.folder === undefined) continue;
    added += 1;
    console.log(result.folder);
  }
  for (const { name } of pictures)
    if (!used.has(name)) console.error(`${name}: not used, as no article names it`);
  if (left > 0) console.error(`${left} more left out: no more can be read at once, so divide the file`);
  if (articles.length > 1) console.error(`${added} of ${articles.length} articles added to ${asked.out}`);
  return errors === 0 ? 0 : 1;
}

function readWords(words: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        out: { type: 'string', default: 'public/stories' },
        force: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    return positionals.length === 0 ? undefined : { paths: positionals, ...values };
  } catch {
    return undefined;
  }
}

/** Of a folder, such as a browser saves beside a page, only pictures are used. */
async function readPaths(paths: readonly string[]) {
  const files: ImportFile[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) {
      for (const name of await readdir(path, { recursive: true })) {
        const bytes = await readFile(join(path, name)).catch(() => undefined);
        if (bytes && fileKind(bytes).kind === 'picture') files.push({ name: join(path, name), bytes });
      }
      continue;
    }
    const bytes = found && (await readFile(path).catch(() => undefined));
    if (bytes) files.push({ name: path, bytes });
    else missing.push(path);
  }
  return { files, missing };
}

type Added = {
  readonly folder?: string;
  readonly errors: readonly string[];
  /** Names of the picture files that the story uses. */
  readonly used: readonly string[];
};

async function addOne(
  article: readonly ImportFile[],
  pictures: readonly ImportFile[],
  isOneOfMany: boolean,
  options: Asked & { readonly ids: Set<string> },
): Promise<Added> {
  const [{ name, bytes } = { name: '', bytes: new Uint8Array() }] = article;
  console.error(`${name}: reading`);
  if (fileKind(bytes).kind === 'text' && isNestedTooDeep(bytes))
    return { errors: [articleErrorToText({ kind: 'tooDeep', name })], used: [] };
  const read = importArticle([...article, ...picturesFor(article, pictures, isOneOfMany)]);
  if (!read.ok) return { errors: [articleErrorToText(read.error)], used: [] };
  const marked = await withNames(read.value.story, name);
  const pictured = await addPictures(withoutMap(marked), read.value.pictures, (done, all) =>
    console.error(`${name}: encoding picture ${done} of ${all}`),
  );
  // --force replaces what was there before, not another article of the same headline.
  const story = { ...pictured.story, id: await freeId(pictured.story.id, (id) => options.ids.has(id)) };
  options.ids.add(story.id);
  const written = await writeStoryFolder(story, pictured.files, options);
  if (!written.ok) return { errors: [...pictured.errors, written.error], used: [] };
  console.error(`${name}: ${toLine(pictured.story, read.value, pictured.encoded)}`);
  return {
    folder: written.value,
    errors: pictured.errors,
    used: read.value.pictures.map((picture) => picture.name),
  };
}

/** A single article that names no pictures gets those given with it; of several articles none does. */
function picturesFor(
  article: readonly ImportFile[],
  pictures: readonly ImportFile[],
  isOneOfMany: boolean,
): readonly ImportFile[] {
  if (!isOneOfMany) return pictures;
  const alone = importArticle(article);
  return alone.ok && alone.value.story.photos.length > 0 ? pictures : [];
}

/** Annotated stories are not annotated again; only English is supported. */
async function withNames(story: Story, name: string): Promise<Story> {
  const isMarked = story.entities.length > 0 || story.times.length > 0 || story.timeline !== undefined;
  if (isMarked || languageCode(story.language) !== 'en') return story;
  console.error(`${name}: finding names and dates`);
  return annotate(story, await readGazetteer(), new Date().toISOString().slice(0, 10)).story;
}

/** A map is a file of its own, which wasn't given. */
function withoutMap(story: Story): Story {
  if (!story.timeline?.route?.map) return story;
  const { map: _map, ...route } = story.timeline.route;
  return { ...story, timeline: { ...story.timeline, route } };
}

function toLine(story: Story, { report, remote }: Imported, encoded: number): string {
  const bare = story.photos.filter(({ renditions }) => renditions.length === 0).length;
  return [
    `“${story.headline}” (${report.format}): ${story.body.length} blocks`,
    `${encoded} of ${story.photos.length} pictures encoded`,
    bare > 0 && `${bare} without a file`,
    remote.length > 0 && `${remote.length} elsewhere on the web, not fetched`,
    `${story.entities.length} names`,
    `${story.timeline?.events.length ?? 0} events`,
    report.guessed.length > 0 && `guessed: ${report.guessed.map(({ field }) => field).join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ');
}
