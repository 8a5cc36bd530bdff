import { fail, ok, type Result } from '#core/result.ts';
import { toBase64 } from '../../base64.ts';
import type { Database } from '../../database.ts';
import { listPlaces } from '../../readingPlaces.ts';
import { chosenSettings, readSettings } from '../../settings.ts';
import { type LibraryError, toLibraryError } from '../libraryError.ts';
import { openLibrary } from '../openLibrary.ts';
import { readFacts } from '../readRow.ts';
import { readBytes } from '../savedBytes.ts';
import type { StoryParts } from '../storyParts.ts';
import type { BackupLine } from './backupLine.ts';
import { packLines } from './lines.ts';
import { readAllParts } from './readAllParts.ts';

/** `cancelled`: by the signal. */
export type SaveBackupError = LibraryError | { readonly kind: 'cancelled' };

type Options = {
  /** Now, ISO 8601. */
  readonly made: string;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
};

/** All stories with their pictures, sources, corrections and highlights, the reader's names and sources, reading places and settings, as one file. */
export async function saveBackup(options: Options): Promise<Result<Blob, SaveBackupError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    return ok(await packLines(toText(toLines(opened.value, options))));
  } catch (cause) {
    return fail(options.signal.aborted ? { kind: 'cancelled' } : toLibraryError(cause));
  }
}

async function* toText(lines: AsyncIterable<BackupLine>): AsyncGenerator<string> {
  for await (const line of lines) yield JSON.stringify(line);
}

async function* toLines(
  database: Database,
  { made, onProgress, signal }: Options,
): AsyncGenerator<BackupLine> {
  const of = await database.count('stories');
  yield { kind: 'backup', version: 3, made, stories: of };
  let stories = 0;
  for await (const some of readAllParts(database)) {
    signal.throwIfAborted();
    for (const parts of some) yield* toStoryLines(parts);
    stories += some.length;
    onProgress(stories, of);
  }
  for (const { story, corrections } of await database.getAll('corrections'))
    if (!story.startsWith('own/')) yield { kind: 'corrections', story, corrections: [...corrections] };
  for (const { story, highlights } of await database.getAll('highlights'))
    if (!story.startsWith('own/')) yield { kind: 'highlights', story, highlights: [...highlights] };
  for (const { name, kind, from, addedAt } of await database.getAll('names'))
    yield { kind: 'name', name, as: kind, from, addedAt };
  for (const { label, kind, from, addedAt } of await database.getAll('sources'))
    yield { kind: 'source', label, as: kind, from, addedAt };
  for (const [story, place] of listPlaces()) yield { kind: 'place', story, ...place };
  const settings = chosenSettings(readSettings());
  if (Object.keys(settings).length > 0) yield { kind: 'settings', settings };
  yield { kind: 'end', stories };
}

async function* toStoryLines(parts: StoryParts): AsyncGenerator<BackupLine> {
  const { story, text, original, pictures, corrections, highlights } = parts;
  const { addedAt, shelved } = readFacts(story);
  const { tags, isArchived, isRead } = shelved;
  yield {
    kind: 'story',
    id: story.id,
    addedAt,
    names: story.names,
    file: text.file,
    report: toPlain(original.report),
    remote: [...original.remote],
    ...(corrections && { corrections: [...corrections.corrections] }),
    ...(highlights && { highlights: [...highlights.highlights] }),
    ...(tags && { tags: [...tags] }),
    ...(isArchived && { archived: true }),
    ...(isRead !== undefined && { read: isRead }),
  };
  for (const { name, bytes } of original.files)
    yield { kind: 'original', story: story.id, name, base64: toBase64(await readBytes(bytes)) };
  for (const { file, type, bytes } of pictures)
    yield { kind: 'picture', story: story.id, file, type, base64: toBase64(bytes) };
}

type Report = Extract<BackupLine, { kind: 'story' }>['report'];

/** The same values, typed as mutable, since the lists in the file's types are not readonly. */
function toPlain(report: unknown): Report {
  return report as Report;
}
