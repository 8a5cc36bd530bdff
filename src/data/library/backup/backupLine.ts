import * as v from 'valibot';
import { articleFormats, dropReasons } from '#core/importers/draft.ts';
import { longestTag } from '#core/library/tags.ts';
import { entityKind, sourceKind } from '#core/story/primitives.ts';
import { lastMoment } from '../lastMoment.ts';

/**
 * The lines of a backup, each a JSON object (docs/backup-format.md). The file is untrusted, so everything that pages rely on
 * is validated here; stories by `parseStory`.
 */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Nothing later can be written as a date. */
const moment = v.pipe(count, v.maxValue(lastMoment));
const corrections = v.array(v.unknown());
const highlights = v.array(v.unknown());

const report = v.looseObject({
  format: v.picklist(articleFormats),
  encoding: v.optional(
    v.object({
      name: v.string(),
      how: v.picklist(['mark', 'declared', 'valid', 'guessed']),
      twice: v.optional(v.object({ count, before: v.string(), after: v.string() })),
      lost: v.optional(count),
    }),
  ),
  characters: count,
  kept: count,
  dropped: v.array(
    v.object({
      text: v.string(),
      why: v.picklist(dropReasons),
    }),
  ),
  guessed: v.array(v.object({ field: v.string(), value: v.string(), because: v.string() })),
  unused: v.array(v.string()),
});

export const backupLineSchema = v.variant('kind', [
  v.object({ kind: v.literal('backup'), version: v.picklist([1, 2, 3]), made: v.string(), stories: count }),
  v.object({
    kind: v.literal('story'),
    id,
    addedAt: moment,
    names: v.picklist(['marked', 'own', 'language', 'unavailable', 'late']),
    file: v.unknown(),
    report,
    remote: v.array(
      v.object({
        photo: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.brand('PhotoId')),
        address: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)),
      }),
    ),
    corrections: v.optional(corrections),
    highlights: v.optional(highlights),
    /** These three since version 3. */
    tags: v.optional(v.array(v.pipe(v.string(), v.maxLength(longestTag)))),
    archived: v.optional(v.boolean()),
    read: v.optional(v.boolean()),
  }),
  v.object({ kind: v.literal('original'), story: id, name: v.string(), base64: v.string() }),
  v.object({
    kind: v.literal('picture'),
    story: id,
    file: v.string(),
    type: v.pipe(v.string(), v.regex(/^image\/[\w.+-]+$/)),
    base64: v.string(),
  }),
  /** Of a bundled story; corrections of the reader's own stories are with the story. */
  v.object({ kind: v.literal('corrections'), story: v.string(), corrections }),
  /** Likewise. */
  v.object({ kind: v.literal('highlights'), story: v.string(), highlights }),
  v.object({
    kind: v.literal('name'),
    name: v.string(),
    as: entityKind,
    from: v.string(),
    addedAt: moment,
  }),
  v.object({
    kind: v.literal('source'),
    label: v.string(),
    as: sourceKind,
    from: v.string(),
    addedAt: moment,
  }),
  /** Since version 2. `story`: the id of a bundled story, or `own/` and the id of one of this backup. */
  v.object({
    kind: v.literal('place'),
    story: v.pipe(v.string(), v.regex(/^(?:own\/)?[a-z0-9-]{1,80}$/)),
    block: v.pipe(v.string(), v.maxLength(200)),
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    at: v.optional(count),
    left: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  }),
  /** Since version 2. An unknown value is the default, as when it is read from storage. */
  v.object({ kind: v.literal('settings'), settings: v.record(v.string(), v.unknown()) }),
  v.object({ kind: v.literal('end'), stories: count }),
]);

export type BackupLine = v.InferOutput<typeof backupLineSchema>;
