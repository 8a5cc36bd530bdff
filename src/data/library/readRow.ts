import * as v from 'valibot';
import { articleFormats } from '#core/importers/draft.ts';
import type { OwnFacts, Shelved } from '#core/library/shelfStory.ts';
import { toShelved } from '#core/library/shelved.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { lastMoment } from './lastMoment.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(count, v.maxValue(lastMoment));
const text = v.pipe(v.string(), v.minLength(1));

const cardSchema = v.object({
  id: text,
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  headline: text,
  headlineNames: v.array(v.object({ start: count, end: count })),
  summary: v.optional(v.string()),
  published: v.optional(v.string()),
  publisher: v.string(),
  place: v.optional(v.string()),
  photo: v.optional(
    v.object({
      renditions: v.array(v.looseObject({ file: text, type: text })),
      kind: v.picklist(['photo', 'illustration', 'map', 'graphic']),
      alt: v.string(),
      width: v.optional(count),
      height: v.optional(count),
      label: v.optional(v.string()),
      colour: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))),
    }),
  ),
  names: count,
  events: count,
  days: v.optional(v.string()),
  pictures: count,
  paragraphs: v.array(v.string()),
  minutes: count,
});

/** The card of a row of the database, which another version or a fault may have written; undefined if it can't be shown. */
export function readCard(id: string, row: object): StoryCard | undefined {
  const card: unknown = 'card' in row ? row.card : undefined;
  const isWhole = v.is(cardSchema, card) && card.id === id;
  // The schema says the same as the type, but for branded ids and exact optional fields.
  return isWhole ? (card as unknown as StoryCard) : undefined;
}

const shelvedSchema = v.object({
  tags: v.fallback(v.optional(v.array(v.string())), undefined),
  isArchived: v.fallback(v.optional(v.boolean()), undefined),
  isRead: v.fallback(v.optional(v.boolean()), undefined),
});

/** How the reader keeps it; what can't be read was never set. */
export function readShelved(shelved: unknown): Shelved {
  const read = v.safeParse(shelvedSchema, shelved);
  return read.success ? toShelved(read.output) : {};
}

const factsSchema = v.object({
  addedAt: v.fallback(moment, 0),
  bytes: v.fallback(count, 0),
  format: v.fallback(v.optional(v.picklist(articleFormats)), undefined),
  names: v.fallback(v.string(), ''),
});

/** What is known about a row; facts that can't be true are left out. */
export function readFacts(row: object): OwnFacts {
  const { names, ...facts } = v.parse(factsSchema, row);
  const shelved = 'shelved' in row ? readShelved(row.shelved) : {};
  return { ...facts, format: facts.format, isMarked: names === 'marked', shelved };
}
