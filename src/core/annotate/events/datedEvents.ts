import { earliestDay, parseEdtf } from '../../dates/edtf.ts';
import { groupBy } from '../../groupBy.ts';
import type { TimeExpression } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import { type Clause, clauseOf, type VerbClause } from './clause.ts';
import type { FoundEvent } from './foundEvent.ts';
import { isEvent } from './isEvent.ts';
import { isTold } from './isTold.ts';
import { listedWith, timeAfter } from './listedDates.ts';
import { closesRange } from './rangeOf.ts';
import { sentencesAround } from './sentencesAround.ts';
import { toEvent } from './toEvent.ts';

/**
 * Events of the clauses with a date in which something happens. A clause with two dates is one event, at the first; a range is one date.
 * `published`: in days since 1970-01-01.
 */
export function datedEvents(draft: StoryDraft, published: number | undefined): readonly FoundEvent[] {
  const sentenceOf = sentencesAround(draft);
  const near = nearDraft(draft);
  const events: FoundEvent[] = [];
  for (const time of draft.times) {
    const sentence = sentenceOf(time);
    const found = sentence && time.when ? clauseOf(time, sentence) : undefined;
    if (!sentence || !found) continue;
    const { text } = sentence.block;
    const here = near(time);
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

/** Times before and after one of which it may be a part: "on 3, 4 and 5 May". */
const neighbours = 4;

/** The draft with the times around one, and the mentions of its block and the one before. */
function nearDraft(draft: StoryDraft): (time: TimeExpression) => StoryDraft {
  const times = groupBy(draft.times, ({ block }) => block);
  const placeOf = new Map([...times.values()].flatMap((inBlock) => inBlock.map((time, i) => [time, i])));
  const mentions = groupBy(draft.mentions, ({ block }) => block);
  const mentionsNear = new Map(
    draft.blocks.map(({ id }, i) => {
      const before = draft.blocks[i - 1];
      return [id, [...((before && mentions.get(before.id)) ?? []), ...(mentions.get(id) ?? [])]];
    }),
  );
  return (time) => {
    const at = placeOf.get(time) ?? 0;
    return {
      ...draft,
      times: times.get(time.block)?.slice(Math.max(0, at - neighbours), at + neighbours + 1) ?? [],
      mentions: mentionsNear.get(time.block) ?? [],
    };
  };
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
  const next = timeAfter(time, times);
  return (
    next?.when !== undefined &&
    next.when === time.when &&
    /^(?:\d|noon|midday|midnight|dawn|dusk|sun)/i.test(time.quote) &&
    /^,?\s(?:on\s)?$/.test(text.slice(time.end, next.start))
  );
}
