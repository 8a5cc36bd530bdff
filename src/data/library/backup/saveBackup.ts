import { fail, ok, type Result } from '#core/result.ts';
import { toBase64 } from '../../base64.ts';
import type { Database } from '../../database.ts';
import { listPlaces } from '../../readingPlaces.ts';
import { chosenSettings, readSettings } from '../../settings.ts';
import { type LibraryError, toLibraryError } from '../libraryError.ts';
import { openLibrary } from '../openLibrary.ts';
import { readBytes } from '../savedBytes.ts';
import { readParts } from '../storyParts.ts';
import type { BackupLine } from './backupLine.ts';
import { packLines } from './lines.ts';

/** All stories with their pictures, sources, corrections and highlights, the reader's names and sources, reading places and settings, as one file. `made`: now, ISO 8601. */
export async function saveBackup(made: string): Promise<Result<Blob, LibraryError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    return ok(await packLines(toText(toLines(opened.value, made))));
  } catch (cause) {
    return fail(toLibraryError(cause));
  }
}

async function* toText(lines: AsyncIterable<BackupLine>): AsyncGenerator<string> {
  for await (const line of lines) yield JSON.stringify(line);
}

/** One story at a time, to limit memory. */
async function* toLines(database: Database, made: string): AsyncGenerator<BackupLine> {
  const ids = await database.getAllKeys('stories');
  yield { kind: 'backup', version: 2, made, stories: ids.length };
  let stories = 0;
  for (const id of ids) {
    const parts = await readParts(database, id);
    if (!parts) continue; // deleted in another tab meanwhile
    stories += 1;
    const { story, text, original, pictures, corrections, highlights } = parts;
    yield {
      kind: 'story',
      id,
      addedAt: story.addedAt,
      names: story.names,
      file: text.file,
      report: toPlain(original.report),
      remote: [...original.remote],
      ...(corrections && { corrections: [...corrections.corrections] }),
      ...(highlights && { highlights: [...highlights.highlights] }),
    };
    for (const { name, bytes } of original.files)
      yield { kind: 'original', story: id, name, base64: toBase64(await readBytes(bytes)) };
    for (const { file, type, bytes } of pictures)
      yield { kind: 'picture', story: id, file, type, base64: toBase64(bytes) };
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

type Report = Extract<BackupLine, { kind: 'story' }>['report'];

/** The same values, typed as mutable, since the lists in the file's types are not readonly. */
function toPlain(report: unknown): Report {
  return report as Report;
}
