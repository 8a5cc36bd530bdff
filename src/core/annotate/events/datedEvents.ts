import { earliestDay, parseEdtf } from '../../dates/edtf.ts';
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
  const near = nearDraft(draft);
  const sentenceOf = ({ block, start, end }: TimeExpression) =>
    sentencesOf.get(block)?.find((sentence) => sentence.start <= start && end <= sentence.end);
  const events: FoundEvent[] = [];
  for (const time of draft.times) {
    const sentence = sentenceOf(time);
    const found = sentence && time.when ? clauseOf(time, sentence) : undefined;
    if (!sentence || !found) continue;
    const { text } = sentence.block;
    const here = near(time.block);
    if (
      isClockBeside(time, here.times, text) ||
      closesRange(time, here.times, text) ||
      !isEvent(time, found, here.times) ||
      isNeverHeld(found, time, published)
    )
      continue;
    const listed = listedWith(time, here.times, events.slice(-4), text);
    if (listed) {
      events.push(listed);
      continue;
    }
    // What a sentence has told is among the last ones.
    const isSeen = events.slice(-8).some(({ clause }) => isSamePart(clause, time, found.clause));
    const twin = events.findLastIndex((one, i) => i >= events.length - 8 && isNarrowed(one, time, found));
    if (twin !== -1) events.splice(twin, 1);
    const event = isSeen && twin === -1 ? undefined : toEvent(time, found, here, published);
    if (event && isTold(event.title)) events.push(event);
  }
  return events;
}

/** "The ceremony was to begin at noon" says of a day that has passed only what was planned. */
function isNeverHeld({ verb }: VerbClause, { when }: TimeExpression, published: number | undefined): boolean {
  const date = verb.tense === 'due' && when !== undefined ? parseEdtf(when) : undefined;
  return date !== undefined && published !== undefined && earliestDay(date) <= published;
}

/** The draft with the times and mentions of one block, and the mentions of the block before it. */
function nearDraft(draft: StoryDraft): (block: string) => StoryDraft {
  const times = groupBy(draft.times, ({ block }) => block as string);
  const mentions = groupBy(draft.mentions, ({ block }) => block as string);
  const before = new Map(draft.blocks.map(({ id }, i) => [id as string, draft.blocks[i - 1]]));
  return (block) => ({
    ...draft,
    times: times.get(block) ?? [],
    mentions: [...(mentions.get(before.get(block)?.id ?? '') ?? []), ...(mentions.get(block) ?? [])],
  });
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
