import { groupBy } from '../../groupBy.ts';
import type { TimeExpression } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import { type Clause, clauseOf, type VerbClause } from './clause.ts';
import type { FoundEvent } from './foundEvent.ts';
import { isEvent } from './isEvent.ts';
import { isTold } from './isTold.ts';
import { listedWith } from './listedDates.ts';
import { closesRange } from './rangeOf.ts';
import { toEvent } from './toEvent.ts';

/**
 * Events of the clauses with a date in which something happens. A clause with two dates is one event, at the first; a range is one date.
 * `published`: in days since 1970-01-01.
 */
export function datedEvents(draft: StoryDraft, published: number | undefined): readonly FoundEvent[] {
  const sentencesOf = groupBy(draft.sentences, ({ block }) => block.id);
  const sentenceOf = ({ block, start, end }: TimeExpression) =>
    sentencesOf.get(block)?.find((sentence) => sentence.start <= start && end <= sentence.end);
  const events: FoundEvent[] = [];
  for (const time of draft.times) {
    const sentence = sentenceOf(time);
    const found = sentence && time.when ? clauseOf(time, sentence) : undefined;
    if (!sentence || !found) continue;
    const { text } = sentence.block;
    if (
      isClockBeside(time, draft.times, text) ||
      closesRange(time, draft.times, text) ||
      !isEvent(time, found, draft.times)
    )
      continue;
    const listed = listedWith(time, draft.times, events, text);
    if (listed) {
      events.push(listed);
      continue;
    }
    const isSeen = events.some(({ clause }) => isSamePart(clause, time, found.clause));
    const twin = events.findIndex((one) => isNarrowed(one, time, found));
    if (twin !== -1) events.splice(twin, 1);
    const event = isSeen && twin === -1 ? undefined : toEvent(time, found, draft, published);
    if (event && isTold(event.title)) events.push(event);
  }
  return events;
}

/** "The following year, on 19 March, …": the later date is the same, told more exactly. */
function isNarrowed({ clause, when = '' }: FoundEvent, time: TimeExpression, found: VerbClause): boolean {
  return (
    clause.sentence === found.clause.sentence &&
    clause.start <= time.start &&
    time.end <= clause.end &&
    /^\d{4}(?:-\d\d)?$/.test(when) &&
    (time.when ?? '').startsWith(`${when}-`)
  );
}

/** An earlier date has given this clause its event. */
function isSamePart(known: Clause, time: TimeExpression, clause: Clause): boolean {
  return (
    known.sentence === clause.sentence &&
    known.start < clause.end &&
    time.start < known.end &&
    clause.start <= known.start
  );
}

/** "6:52 p.m. on Saturday": the day tells more than the clock, and has its part of the day. */
function isClockBeside(time: TimeExpression, times: readonly TimeExpression[], text: string): boolean {
  const next = times.find(({ block, start }) => block === time.block && start >= time.end);
  return (
    next?.when !== undefined &&
    next.when === time.when &&
    /^(?:\d|noon|midday|midnight|dawn|dusk|sun)/i.test(time.quote) &&
    /^,?\s(?:on\s)?$/.test(text.slice(time.end, next.start))
  );
}
