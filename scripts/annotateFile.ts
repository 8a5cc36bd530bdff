import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Annotated, annotate } from '../src/core/annotate/annotate.ts';
import { storyFileErrorToText } from '../src/core/story/storyFileError.ts';
import { readStoryFile } from './checkStoryFile.ts';
import { readGazetteer } from './readGazetteer.ts';

/**
 * `annotate <file> [--out <file>]`: writes the annotated story to a file, or alone to stdout so that it can be piped; a
 * summary goes to stderr. Returns the exit code.
 */
export async function annotateFile(words: readonly string[]): Promise<number> {
  const asked = readWords(words);
  if (!asked) {
    console.error('annotate expects one story file, and optionally --out FILE.');
    return 2;
  }
  const read = await readStoryFile(asked.file);
  if (!read.ok) {
    for (const error of read.error) console.error(`${asked.file}: ${storyFileErrorToText(error)}`);
    return 1;
  }
  const annotated = annotate(read.value.story, await readGazetteer(), new Date().toISOString().slice(0, 10));
  const json = `${JSON.stringify(withAnnotation(read.value.fields, annotated), null, 2)}\n`;
  if (asked.out) await writeFile(asked.out, json);
  else process.stdout.write(json);
  console.error(`${asked.file}: ${toLine(annotated)}`);
  return 0;
}

function readWords(words: readonly string[]): { readonly file: string; readonly out?: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    return file && others.length === 0 ? { file, ...(values.out && { out: values.out }) } : undefined;
  } catch {
    return undefined;
  }
}

/** The original file with its annotation replaced. */
function withAnnotation(fields: object, { story }: Annotated): object {
  const { entities, mentions, places, times, timeline, photos, dateline, annotation, sources, attributions } =
    story;
  return {
    ...fields,
    dateline,
    photos,
    entities,
    mentions,
    places,
    times,
    timeline,
    sources,
    attributions,
    annotation,
  };
}

function toLine({ story, names }: Annotated): string {
  if (names === 'language')
    return `names are not marked automatically in “${story.language}”, only in English`;
  const { entities, mentions, times, timeline } = story;
  const unsure = mentions.filter(({ sure }) => sure === false).length;
  return `${entities.length} names in ${mentions.length} mentions (${unsure} unsure), ${times.length} times, ${timeline?.events.length ?? 0} events`;
}
