import { earliestDay, latestDay, parseEdtf } from '../../dates/edtf.ts';
import type { TimeExpression } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { directionOf, isToCome } from '../times/direction.ts';
import { isQuoted } from '../times/isQuoted.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { FoundEvent } from './foundEvent.ts';
import { titleOf } from './titleOf.ts';
import { whereOf } from './where.ts';
import { antecedentOf, whoIn } from './who.ts';

/** A clause with a date is an event, unless the date is when somebody spoke, a bound, or inside a quotation. */
export function datedEvents(draft: StoryDraft, published: number | undefined): readonly FoundEvent[] {
  const sentencesOf = byKey(draft.sentences, ({ block }) => block.id);
  const sentenceOf = ({ block, start, end }: TimeExpression) =>
    sentencesOf.get(block)?.find((sentence) => sentence.start <= start && end <= sentence.end);
  const timesOf = byKey(draft.times, sentenceOf);
  return draft.times.flatMap((time) => {
    const sentence = sentenceOf(time);
    if (!sentence || !time.when || !isEventDate(time, sentence)) return [];
    const clause = clauseOf(time, sentence, timesOf.get(sentence) ?? []);
    const event = clause && toEvent(time, clause, draft, published);
    return event && isTold(event.title) ? [event] : [];
  });
}

function byKey<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const map = new Map<Key, Item[]>();
  for (const item of items) {
    const known = map.get(keyOf(item));
    if (known) known.push(item);
    else map.set(keyOf(item), [item]);
  }
  return map;
}

function toEvent(
  time: TimeExpression,
  found: Clause,
  draft: StoryDraft,
  published: number | undefined,
): FoundEvent {
  const { clause, subject } = withSubject(found, draft);
  const { text, id } = clause.sentence.block;
  return {
    clause,
    rule: 'dated clause',
    // Using the whole sentence instead of its "which" clause is safe only if its date could be read.
    title: titleOf(text.slice(clause.start, clause.end), clause === found ? time.quote : undefined, subject),
    when: time.when,
    dayPart: time.dayPart,
    people: whoIn(clause, draft),
    place: whereOf(clause, draft),
    status: statusOf(time, clause, published),
    words: { block: id, start: time.start, end: time.end, quote: time.quote },
  };
}

/** Titles of one or two words, or cut off after a preposition, are useless. */
function isTold(title: string): boolean {
  return title.split(' ').length > 2 && !/\b(?:that|of|to|by|as|with|the|a)$/.test(title);
}

/** A "who" clause with its antecedent; if that isn't a name ("the accident, which"), the whole sentence. */
function withSubject(
  clause: Clause,
  draft: StoryDraft,
): { readonly clause: Clause; readonly subject?: string } {
  const { sentence, start } = clause;
  if (clause.opener !== 'who') return { clause };
  const inBlock = draft.mentions.filter(({ block }) => block === sentence.block.id);
  const subject = antecedentOf(start, sentence.start, inBlock, draft);
  if (subject && start - subject.end < 40) return { clause, subject: subject.quote };
  return { clause: { sentence, start: sentence.start, end: sentence.end } };
}

/** A date marks an event only beside a verb; not in the name of a report or plan, and not in brackets. */
function isEventDate({ when = '', start, end }: TimeExpression, sentence: Sentence): boolean {
  const { text } = sentence.block;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  // Decades and centuries are too wide to date an event.
  if (when.endsWith('X') || isQuoted(text, start) || /\([^)]*$/.test(before)) return false;
  if (/^['’]s\b/.test(after) && !report.test(after)) return false;
  if (
    bound.test(before) ||
    (/^\d{4}$/.test(when) && /\b(?:by|until)\s$/i.test(before)) ||
    spoken.test(before)
  )
    return false;
  return verb.test(`${before} ${after}`);
}

const report = /^['’]s (?:[\w.]+ ){0,3}(?:report|reports|statement|dispatch)\b/;
const bound = /\b(?:since|until|till|through|as early as|than|from)\s(?:late |early |the )?$/i;
/** "the two governments said Friday": the day of the statement. */
const spoken =
  /\b(?:said|says|told \w+|added|reported)(?: (?:in a statement|reporters))?(?: late| early)?(?: on)?\s$/;
/** Most English past and finite verb forms; nouns that look the same are harmless beside a date. */
const verb =
  /\b[a-z]+(?:ed|s|t|n|w|ew|id|old|et|ook)\b|\b(?:will|was|were|is|are|has|had|have|fly|ran|sang)\b/;

/** Without a day of publication only the verbs tell what was still to come. */
function statusOf(time: TimeExpression, clause: Clause, published: number | undefined): FoundEvent['status'] {
  const { text, region } = clause.sentence.block;
  if (report.test(text.slice(time.end))) return 'reported';
  const setting = {
    text,
    start: time.start,
    end: time.end,
    published: published ?? 0,
    previous: undefined,
    region,
    sentence: clause.sentence,
    passage: undefined,
  };
  if (published === undefined) return isToCome(setting) ? 'planned' : 'happened';
  const parsed = time.when ? parseEdtf(time.when) : undefined;
  if (parsed && earliestDay(parsed) > published) return 'planned';
  const isOver = parsed && latestDay(parsed) < published;
  return directionOf(setting) === 'future' && !isOver ? 'planned' : 'happened';
}
