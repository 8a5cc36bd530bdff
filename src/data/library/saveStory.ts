import { fileKind } from '#core/importers/bytes/fileKind.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { StoryFile } from '#core/story/schema.ts';
import type { Story } from '#core/story/story.ts';
import { announce } from '../changes.ts';
import type { SavedStory } from '../database.ts';
import type { ImportedArticle } from '../importer/protocol.ts';
import { ownKey } from '../ownKey.ts';
import { savePlace } from '../readingPlaces.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';
import { openLibrary } from './openLibrary.ts';
import { toBuffer } from './savedBytes.ts';
import { saveStoryCount } from './storyCount.ts';
import { type StoryParts, writeParts } from './storyParts.ts';
import { toSavedStory } from './toSavedStory.ts';

type Options = {
  /** If the browser's storage is full, the reader may save the text alone. */
  readonly withPictures: boolean;
  /** ms since 1970. */
  readonly at: number;
};

/** Saves an imported article with its source. The id may get a number, so use the one that is returned. */
export async function saveStory(
  imported: ImportedArticle,
  source: readonly ImportFile[],
  { withPictures, at }: Options,
): Promise<Result<SavedStory, LibraryError>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  const parts = toParts(imported, source, { withPictures, at });
  try {
    const story = await writeParts(opened.value, parts);
    saveStoryCount(await opened.value.count('stories'));
    savePlace(ownKey(story.id), undefined);
    announce({ kind: 'storySaved', id: story.id });
    return ok(story);
  } catch (cause) {
    const error = toLibraryError(cause);
    return fail(error.kind === 'full' ? { ...error, bytes: parts.story.bytes } : error);
  }
}

/** All that is saved of an imported article, under its own id. */
export function toParts(
  { story, pictures, report, remote, names }: ImportedArticle,
  source: readonly ImportFile[],
  { withPictures, at }: Options,
): StoryParts {
  const { id } = story;
  const { file, bytes } = toFile(story);
  const kept = withPictures ? pictures : [];
  const texts = source.filter((given) => fileKind(given.bytes).kind === 'text');
  return {
    story: toSavedStory(story, {
      addedAt: at,
      bytes: bytes + sizeOf(kept) + sizeOf(texts),
      format: report.format,
      names,
      files: new Set(kept.map(({ file }) => file)),
    }),
    text: { id, file },
    original: {
      id,
      files: texts.map(({ name, bytes }) => ({ name, bytes: toBuffer(bytes) })),
      report,
      remote,
    },
    pictures: kept.map(({ file, bytes, type }) => ({ id, file, type, bytes: toBuffer(bytes) })),
    corrections: undefined,
    highlights: undefined,
  };
}

/** The story as in a file: what JSON omits is omitted here too, so that a backup equals what was saved. */
function toFile(story: Story): { readonly file: StoryFile; readonly bytes: number } {
  const json = JSON.stringify(story);
  // Validated when it was imported, and again when it is opened.
  return { file: JSON.parse(json) as StoryFile, bytes: new TextEncoder().encode(json).length };
}

function sizeOf(files: readonly { readonly bytes: Uint8Array }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
