import { safeParse } from 'valibot';
import { fail, ok, type Result } from '#core/result.ts';
import { checkIds } from './checkIds.ts';
import { checkLocale } from './checkLocale.ts';
import { checkNesting } from './checkNesting.ts';
import { checkPassages } from './checkPassages.ts';
import { checkReferences } from './checkReferences.ts';
import { directionOf } from './directionOf.ts';
import { type StoryFile, storyFileSchema } from './schema.ts';
import { toSchemaError } from './schemaError.ts';
import type { Story } from './story.ts';
import { type StoryFileError, toShown } from './storyFileError.ts';

export type { StoryFileError } from './storyFileError.ts';

/** More errors at once are of no use; the rest is reported when these are fixed. */
const mostErrors = 50;

/**
 * Validates a story file (docs/story-format.md); the only way for one into the app. Never throws and never changes `input`.
 * Checks the shape first (schema.ts); if it is valid, quotes, ids and ranges.
 */
export function parseStory(input: unknown): Result<Story, readonly StoryFileError[]> {
  const otherVersion = versionError(input);
  if (otherVersion) return fail([otherVersion]);
  const shape = safeParse(storyFileSchema, input);
  if (!shape.success) return fail(shape.issues.slice(0, mostErrors).map(toSchemaError));
  // The schema's output lacks unknown fields, which must be kept, so the input is used.
  const story = toStory(input as StoryFile);
  const errors = [checkIds, checkLocale, checkReferences, checkPassages, checkNesting].flatMap((check) =>
    check(story),
  );
  return errors.length === 0 ? ok(story) : fail(errors.slice(0, mostErrors));
}

/** Fields may have another meaning in another version, so nothing else is reported for such a file. */
function versionError(input: unknown): StoryFileError | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { path: '', expected: 'a story, which is an object', found: toShown(input) };
  const { version } = input as { readonly version?: unknown };
  if (version === 1) return undefined;
  return {
    path: 'version',
    expected: '1, the version of the format that this reader knows',
    found: toShown(version),
  };
}

function toStory(file: StoryFile): Story {
  const { photos = [], entities = [], timeline } = file;
  return {
    ...file,
    direction: file.direction ?? directionOf(file.language),
    contributors: file.contributors ?? [],
    links: file.links ?? [],
    corrections: file.corrections ?? [],
    mentions: file.mentions ?? [],
    places: file.places ?? [],
    times: file.times ?? [],
    sources: file.sources ?? [],
    attributions: file.attributions ?? [],
    photos: photos.map((photo) => ({ ...photo, sources: photo.sources ?? [], notices: photo.notices ?? [] })),
    entities: entities.map((entity) => ({
      ...entity,
      roles: entity.roles ?? [],
      aliases: entity.aliases ?? [],
    })),
    timeline: timeline && {
      ...timeline,
      events: timeline.events.map((event) => ({ ...event, people: event.people ?? [] })),
    },
  };
}
