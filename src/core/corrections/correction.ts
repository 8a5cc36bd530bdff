import * as v from 'valibot';
import { edtf, entityKind, eventStatus, offset, sourceKind, text } from '../story/primitives.ts';

/**
 * A reader's correction of a story. It never changes the story itself: it names its target by words and positions
 * (anchor.ts), so that it can be applied to another edition, and it is undone by leaving it out.
 */
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

export const anchor = v.object({
  block: v.string(),
  start: offset,
  end: offset,
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
  least: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** An entity by its id and name at the time of the correction, and by one of its mentions. */
const entityTarget = v.object({ id: v.string(), name: v.string(), kind: entityKind, at: v.optional(anchor) });
/** An event likewise; `at` is a passage of its evidence. */
const eventTarget = v.object({ id: v.string(), title: v.string(), at: v.optional(anchor) });
/** A source likewise; `at` are words of the story that name it, the cue of an attribution. */
const sourceTarget = v.object({
  id: v.string(),
  label: v.string(),
  kind: sourceKind,
  at: v.optional(anchor),
});

/** A picture by its id at the time, and by what is known of it. */
const photoTarget = v.object({
  id: v.string(),
  caption: v.string(),
  alt: v.string(),
  credit: v.string(),
  file: v.optional(v.string()),
});

/** A table by its id at the time, and by the text of all its cells (`tableText`). */
const tableTarget = v.object({ id: v.string(), text: v.string() });

const base = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{6,40}$/)),
  /** ms since 1970. */
  at: v.number(),
};
/** Also applies wherever the story has the same words, marked as the same entity or unmarked. */
const everywhere = v.boolean();

const correctionSchema = v.variant('kind', [
  /** The words are a name of this kind, not yet known in the story. */
  v.object({ ...base, kind: v.literal('mark'), target: anchor, as: entityKind, everywhere }),
  /** The words refer to that entity. */
  v.object({ ...base, kind: v.literal('same'), target: anchor, entity: entityTarget, everywhere }),
  /** The words are no name. */
  v.object({ ...base, kind: v.literal('notName'), target: anchor, everywhere }),
  v.object({ ...base, kind: v.literal('rename'), entity: entityTarget, name: words }),
  /** `entity` and `into` are the same; the latter remains. */
  v.object({ ...base, kind: v.literal('merge'), entity: entityTarget, into: entityTarget }),
  /** These mentions belong to another entity, with this name and kind. */
  v.object({
    ...base,
    kind: v.literal('split'),
    entity: entityTarget,
    mentions: v.pipe(v.array(anchor), v.minLength(1)),
    name: words,
    as: entityKind,
  }),
  /** Without `text` the description is removed. */
  v.object({ ...base, kind: v.literal('describe'), entity: entityTarget, text: v.optional(words) }),
  v.object({ ...base, kind: v.literal('entityKind'), entity: entityTarget, as: entityKind }),
  /** `when` is EDTF; without it the event has no date. `lasted`: it filled all days of an interval. */
  v.object({
    ...base,
    kind: v.literal('eventDate'),
    event: eventTarget,
    when: v.optional(edtf),
    lasted: v.optional(v.boolean()),
  }),
  v.object({ ...base, kind: v.literal('dropEvent'), event: eventTarget }),
  /** The sentence around `target` reports an event. */
  v.object({
    ...base,
    kind: v.literal('addEvent'),
    target: anchor,
    title: words,
    when: v.optional(edtf),
    status: eventStatus,
  }),
  /** That source says what stands at `target`: a sentence, or a clause if others say the rest of it. */
  v.object({ ...base, kind: v.literal('saidBy'), target: anchor, source: sourceTarget }),
  /** A source that the story did not have yet says it. */
  v.object({ ...base, kind: v.literal('newSource'), target: anchor, label: words, as: sourceKind }),
  v.object({ ...base, kind: v.literal('noSource'), target: anchor }),
  /** It goes on from the sentence or clause before. */
  v.object({ ...base, kind: v.literal('saidAsBefore'), target: anchor }),
  v.object({ ...base, kind: v.literal('renameSource'), source: sourceTarget, label: words }),
  v.object({ ...base, kind: v.literal('sourceKind'), source: sourceTarget, as: sourceKind }),
  /** `source` and `into` are the same; the latter remains. */
  v.object({ ...base, kind: v.literal('mergeSource'), source: sourceTarget, into: sourceTarget }),
  /** The block whose whole text is `target` is not shown. */
  v.object({ ...base, kind: v.literal('removeBlock'), target: anchor }),
  v.object({ ...base, kind: v.literal('removePhoto'), photo: photoTarget }),
  v.object({ ...base, kind: v.literal('removeTable'), table: tableTarget }),
]);

export type Correction = Readonly<v.InferOutput<typeof correctionSchema>>;
export type EntityTarget = Readonly<v.InferOutput<typeof entityTarget>>;
export type EventTarget = Readonly<v.InferOutput<typeof eventTarget>>;
export type PhotoTarget = Readonly<v.InferOutput<typeof photoTarget>>;
export type TableTarget = Readonly<v.InferOutput<typeof tableTarget>>;
export type SourceTarget = Readonly<v.InferOutput<typeof sourceTarget>>;
type Each<C> = C extends unknown ? Omit<C, 'id' | 'at'> : never;
/** A correction before it is saved: without id and time. */
export type CorrectionDraft = Each<Correction>;

/** Undefined if it isn't a correction, or is one of a later version. */
export function parseCorrection(stored: unknown): Correction | undefined {
  const parsed = v.safeParse(correctionSchema, stored);
  return parsed.success ? parsed.output : undefined;
}
