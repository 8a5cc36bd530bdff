import * as v from 'valibot';
import { fromBase64 } from '#core/importers/bytes/base64.ts';
import { toShelved } from '#core/library/shelved.ts';
import { parseStory } from '#core/story/parseStory.ts';
import type { StoryFile } from '#core/story/schema.ts';
import type { Story } from '#core/story/story.ts';
import { storyFileErrorToText } from '#core/story/storyFileError.ts';
import type { SavedName, SavedPicture, SavedSource } from '../../database.ts';
import { ownKey } from '../../ownKey.ts';
import type { ReadingPlace } from '../../readingPlaces.ts';
import { parseSettings, type Settings } from '../../settings.ts';
import type { StoryParts } from '../storyParts.ts';
import { toSavedStory } from '../toSavedStory.ts';
import { type BackupLine, backupLineSchema } from './backupLine.ts';
import { unpackLines } from './lines.ts';

/** What is wrong with a file. `line` counts from 1; a truncated file ends before its last line. */
export type BackupErrorReason =
  | { readonly kind: 'other' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'cut'; readonly line: number }
  | { readonly kind: 'damaged'; readonly line: number; readonly detail: string };

export type BackupItem =
  | { readonly kind: 'backup'; readonly stories: number }
  | { readonly kind: 'story'; readonly parts: StoryParts }
  | { readonly kind: 'corrections'; readonly story: string; readonly corrections: readonly unknown[] }
  | { readonly kind: 'highlights'; readonly story: string; readonly highlights: readonly unknown[] }
  | { readonly kind: 'name'; readonly name: SavedName }
  | { readonly kind: 'source'; readonly source: SavedSource }
  | { readonly kind: 'place'; readonly story: string; readonly place: ReadingPlace }
  | { readonly kind: 'settings'; readonly settings: Settings };

/** Thrown within this folder only; `restoreBackup` turns it into a value. */
export class BackupError extends Error {
  readonly reason: BackupErrorReason;
  constructor(reason: BackupErrorReason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** Reads a backup in order, each story with all its parts. Throws a `BackupError` at the first error. */
export async function* readBackup(file: Blob): AsyncGenerator<BackupItem> {
  let line = 0;
  let stories = 0;
  let open: Opened | undefined;
  let isEnded = false;
  const lines = unpackLines(file);
  for (;;) {
    const next = await lines.next().catch(() => {
      throw new BackupError(line === 0 ? { kind: 'other' } : { kind: 'cut', line });
    });
    if (next.done) break;
    line += 1;
    const read = readLine(next.value, line);
    if (isEnded) throw damaged(line, 'a line after the last');
    if ((line === 1) !== (read.kind === 'backup'))
      throw line === 1 ? other() : damaged(line, 'a second start');
    if (read.kind === 'original' || read.kind === 'picture') {
      if (open?.story.id !== read.story) throw damaged(line, `a file of no story: ${read.story}`);
      addFile(open, read, line);
      continue;
    }
    if (open) yield { kind: 'story', parts: finished(open) };
    open = undefined;
    switch (read.kind) {
      case 'backup':
        yield { kind: 'backup', stories: read.stories };
        break;
      case 'story':
        open = openParts(read, line);
        stories += 1;
        break;
      case 'corrections':
      case 'highlights':
        yield read;
        break;
      case 'name':
        yield {
          kind: 'name',
          name: { name: read.name, kind: read.as, from: read.from, addedAt: read.addedAt },
        };
        break;
      case 'source':
        yield {
          kind: 'source',
          source: { label: read.label, kind: read.as, from: read.from, addedAt: read.addedAt },
        };
        break;
      case 'place':
        yield { kind: 'place', story: read.story, place: toPlace(read) };
        break;
      case 'settings':
        yield { kind: 'settings', settings: parseSettings(read.settings) };
        break;
      case 'end':
        if (read.stories !== stories)
          throw damaged(line, `expected ${read.stories} stories, found ${stories}`);
        isEnded = true;
    }
  }
  if (line === 0) throw other();
  if (!isEnded) throw new BackupError({ kind: 'cut', line });
}

/** A story whose files follow: there may be thousands, so they are added in place. */
type Opened = {
  readonly story: Story;
  readonly parts: StoryParts;
  readonly originals: { readonly name: string; readonly bytes: ArrayBuffer }[];
  readonly pictures: SavedPicture[];
};

const other = () => new BackupError({ kind: 'other' });
const damaged = (line: number, detail: string) => new BackupError({ kind: 'damaged', line, detail });

function readLine(text: string, line: number): BackupLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw line === 1 ? other() : damaged(line, 'expected a line of JSON');
  }
  const checked = v.safeParse(backupLineSchema, json);
  if (checked.success) return checked.output;
  if (line === 1) throw isNewer(json) ? new BackupError({ kind: 'newer' }) : other();
  const [issue] = checked.issues;
  throw damaged(
    line,
    `${v.getDotPath(issue) ?? 'line'}: expected ${issue.expected}, found ${issue.received}`,
  );
}

function isNewer(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'kind' in json && json.kind === 'backup';
}

function openParts(read: Extract<BackupLine, { kind: 'story' }>, line: number): Opened {
  const { id, addedAt, names, report, remote, corrections, highlights, tags, archived } = read;
  const parsed = parseStory(read.file);
  if (!parsed.ok) {
    const [error] = parsed.error;
    throw damaged(line, error ? storyFileErrorToText(error) : 'expected a story');
  }
  if (parsed.value.id !== id) throw damaged(line, `expected the story ${id}, found ${parsed.value.id}`);
  const shelved = toShelved({ tags, isArchived: archived, isRead: read.read });
  const facts = { addedAt, names, format: report.format, shelved };
  const parts = {
    story: toSavedStory(parsed.value, { ...facts, bytes: 0, files: new Set() }),
    text: { id, file: read.file as StoryFile }, // checked by parseStory
    original: { id, files: [], report, remote },
    pictures: [],
    corrections: corrections && { story: ownKey(id), corrections },
    highlights: highlights && { story: ownKey(id), highlights },
  };
  return { story: parsed.value, parts, originals: [], pictures: [] };
}

function addFile(
  { originals, pictures }: Opened,
  read: Extract<BackupLine, { kind: 'original' | 'picture' }>,
  line: number,
): void {
  const bytes = fromBase64(read.base64);
  if (!bytes) throw damaged(line, 'expected base64');
  if (read.kind === 'original') {
    originals.push({ name: read.name, bytes: bytes.buffer });
    return;
  }
  pictures.push({ id: read.story, file: read.file, type: read.type, bytes: bytes.buffer });
}

function toPlace({ block, share, at, left }: Extract<BackupLine, { kind: 'place' }>): ReadingPlace {
  return { block, share, ...(at !== undefined && { at }), ...(left !== undefined && { left }) };
}

/** The list entry of a story is derived from it, never read from the file. */
function finished({ story, parts, originals, pictures }: Opened): StoryParts {
  const bytes =
    new TextEncoder().encode(JSON.stringify(parts.text.file)).length +
    [...originals, ...pictures].reduce((sum, file) => sum + file.bytes.byteLength, 0);
  const files = new Set(pictures.map(({ file }) => file));
  return {
    ...parts,
    story: toSavedStory(story, { ...parts.story, bytes, files }),
    original: { ...parts.original, files: originals },
    pictures,
  };
}
