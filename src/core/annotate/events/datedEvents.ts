import { earliestDay, latestDay, parseEdtf } from '../../dates/edtf.ts';
import type { TimeExpression } from '../../story/story.ts';
import type { Draft } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { directionOf } from '../times/direction.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { EventDraft } from './eventDraft.ts';
import { titleOf } from './titleOf.ts';
import { whereOf } from './where.ts';
import { antecedentOf, whoIn } from './who.ts';

/** A clause with a date tells an event, unless the date is when somebody spoke, a bound, or stands in a quotation. */
export function datedEvents(draft: Draft, published: number): readonly EventDraft[] {
  return draft.times.flatMap((time) => {
    const sentence = draft.sentences.find(
      ({ block, start, end }) => block.id === time.block && start <= time.start && time.end <= end,
    );
    if (!sentence || !time.when || !isEventDate(time, sentence)) return [];
    return [toEvent(time, clauseOf(time, sentence, draft.times), draft, published)];
  });
}

function toEvent(time: TimeExpression, clause: Clause, draft: Draft, published: number): EventDraft {
  const { text, id } = clause.sentence.block;
  const people = whoIn(clause, draft);
  const inBlock = draft.mentions.filter(({ block }) => block === id);
  const subject =
    clause.opener === 'who'
      ? antecedentOf(clause.start, clause.sentence.start, inBlock, draft)?.quote
      : undefined;
  return {
    clause,
    rule: 'dated clause',
    title: titleOf(text.slice(clause.start, clause.end), time.quote, subject),
    when: time.when,
    dayPart: time.dayPart,
    people,
    place: whereOf(clause, draft),
    status: statusOf(time, clause, published),
    words: { block: id, start: time.start, end: time.end, quote: time.quote },
  };
}

/** Only a clause with a verb tells something; decades and centuries are too wide to be a date of anything. */
function isEventDate(time: TimeExpression, sentence: Sentence): boolean {
  const { text } = sentence.block;
  const before = text.slice(sentence.start, time.start);
  const after = text.slice(time.end, sentence.end);
  if (/X$/.test(time.when ?? '') || isQuoted(before)) return false;
  if (/\b(?:since|until|till|through|as early as|than|from)\s(?:late |early |the )?$/i.test(before))
    return false;
  if (
    /\b(?:said|says|told \w+|added|reported)(?: (?:in a statement|reporters))?(?: late| early)?(?: on)?\s$/.test(
      before,
    )
  )
    return false;
  return /\b[a-z]+(?:ed|s|t|n|w|ew|id|old|et|ook)\b|\b(?:will|was|were|is|are|has|had|have|fly|ran|sang)\b/.test(
    `${before} ${after}`,
  );
}

function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}

function statusOf(time: TimeExpression, clause: Clause, published: number): EventDraft['status'] {
  const { text, region } = clause.sentence.block;
  if (/^['’]s (?:[\w.]+ ){0,3}(?:report|reports|statement|dispatch)\b/.test(text.slice(time.end)))
    return 'reported';
  const parsed = time.when ? parseEdtf(time.when) : undefined;
  if (parsed && earliestDay(parsed) > published) return 'planned';
  const direction = directionOf({
    text,
    start: time.start,
    end: time.end,
    published,
    previous: undefined,
    isBody: region === 'body',
  });
  const isOver = parsed && latestDay(parsed) < published;
  return direction === 'future' && !isOver ? 'planned' : 'happened';
}
