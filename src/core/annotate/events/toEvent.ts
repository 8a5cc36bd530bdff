import type { TimeExpression } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import type { VerbClause } from './clause.ts';
import type { FoundEvent } from './foundEvent.ts';
import { listFrom } from './listedDates.ts';
import { rangeOf } from './rangeOf.ts';
import { asReported, statusOf } from './status.ts';
import { titleOf } from './titleOf.ts';
import { whereOf } from './where.ts';
import { whoIn } from './who.ts';
import { withSpeaker } from './withSpeaker.ts';
import { withSubject } from './withSubject.ts';

/** `published`: in days since 1970-01-01. Undefined if no clause or sentence says by itself who did what at that time alone. */
export function toEvent(
  time: TimeExpression,
  found: VerbClause,
  draft: StoryDraft,
  published: number | undefined,
): FoundEvent | undefined {
  const told = withSubject(found, draft);
  if (!told) return undefined;
  const { clause, subject } = told;
  const { text, id } = clause.sentence.block;
  const range = rangeOf(time, draft.times, text);
  const isWhole = clause !== found.clause;
  const verbEnd = found.placed.ends[found.verb.at] ?? clause.start;
  // "agreed to meet again in November": without the date it would seem that they agreed then.
  const date = isWhole || range || isInfinitive(found) ? undefined : listFrom(time, draft.times, text);
  const least = Math.max(verbEnd, time.end) - clause.start - (date?.length ?? 0);
  return {
    clause,
    rule: 'dated clause',
    // Using the whole sentence instead of its clause is safe only with its date.
    title: withSpeaker(titleOf(text.slice(clause.start, clause.end), date, subject, least), clause, draft),
    when: range?.when ?? time.when,
    ...(range?.duration && { duration: range.duration }),
    dayPart: time.dayPart,
    people: whoIn(clause, draft),
    place: whereOf(clause, draft),
    status: asReported(statusOf(time, clause, published), clause),
    words: { block: id, start: time.start, end: time.end, quote: time.quote },
  };
}

function isInfinitive({ placed: { words }, verb }: VerbClause): boolean {
  return words.slice(verb.at - 1, verb.at + 1).includes('to');
}
