import { earliestDay, latestDay, parseEdtf } from '../../dates/edtf.ts';
import type { TimeExpression } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import { directionOf, isToCome } from '../times/direction.ts';
import { toWords, type Verb, verbFrom } from '../times/governingTense.ts';
import { type Clause, clauseOf, groupStart, hasSubject, type VerbClause } from './clause.ts';
import type { FoundEvent } from './foundEvent.ts';
import { isEvent, report } from './isEvent.ts';
import { closesRange, rangeOf } from './rangeOf.ts';
import { titleOf } from './titleOf.ts';
import { whereOf } from './where.ts';
import { antecedentOf, isPerson, whoIn } from './who.ts';

/** A clause with a date in which something happens. A clause with two dates is one event, at the first; a range is one date. */
export function datedEvents(draft: StoryDraft, published: number | undefined): readonly FoundEvent[] {
  const sentencesOf = byKey(draft.sentences, ({ block }) => block.id);
  const sentenceOf = ({ block, start, end }: TimeExpression) =>
    sentencesOf.get(block)?.find((sentence) => sentence.start <= start && end <= sentence.end);
  const events: FoundEvent[] = [];
  for (const time of draft.times) {
    const sentence = sentenceOf(time);
    const found = sentence && time.when ? clauseOf(time, sentence) : undefined;
    if (
      !found ||
      // "6:52 p.m. on Saturday": the day tells more than the clock, and has its part of the day.
      isClockBeside(time, draft.times, found.clause.sentence.block.text) ||
      closesRange(time, draft.times, found.clause.sentence.block.text) ||
      !isEvent(time, found, draft.times)
    )
      continue;
    const listed = listedWith(time, draft.times, events, found.clause.sentence.block.text);
    if (listed) {
      events.push(listed);
      continue;
    }
    const isSeen = events.some(
      ({ clause }) =>
        clause.sentence === sentence &&
        clause.start < found.clause.end &&
        time.start < clause.end &&
        found.clause.start <= clause.start,
    );
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

function isClockBeside(time: TimeExpression, times: readonly TimeExpression[], text: string): boolean {
  const next = times.find(({ block, start }) => block === time.block && start >= time.end);
  return (
    next?.when !== undefined &&
    next.when === time.when &&
    /^(?:\d|noon|midday|midnight|dawn|dusk|sun)/i.test(time.quote) &&
    /^,?\s(?:on\s)?$/.test(text.slice(time.end, next.start))
  );
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

/** What is past and has a source is reported: "…, police said", "according to the mayor". */
function asReported(status: FoundEvent['status'], { attribution, sentence }: Clause): FoundEvent['status'] {
  if (status !== 'happened') return status;
  const { block, start, end } = sentence;
  return attribution || /\baccording to\b/i.test(block.text.slice(start, end)) ? 'reported' : status;
}

/** "The man shot two people, police said": what somebody says of a person is never told as a fact. */
function withSpeaker(title: string, clause: Clause, draft: StoryDraft): string {
  const { attribution, sentence, start, end } = clause;
  const { text, id } = sentence.block;
  if (!attribution || (start <= attribution.start && attribution.end <= end)) return title;
  const isOfPerson =
    someone.test(text.slice(start, end)) ||
    draft.mentions.some(
      (mention) =>
        mention.block === id && mention.start >= start && mention.end <= end && isPerson(mention, draft),
    );
  if (!isOfPerson) return title;
  const words = text.slice(attribution.start, attribution.end).replace(/^\s*(?:and|but)\s+/i, '');
  return `${title}, ${opensLower.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words}`;
}

const someone =
  /\b(?:he|she|him|her|his|who|man|men|woman|women|boys?|girls?|child|children|teenagers?|suspects?|gunm[ae]n|drivers?|officers?|soldiers?|people|victims?)\b/i;
/** A word in front that has its capital only from there. */
const opensLower =
  /^(?:The|A|An|His|Her|Their|Its|He|She|They|Police|Prosecutors|Officials|Authorities|Investigators|Witnesses|Residents|State|Two|Three|Several|Some|Local|Lawyers|Doctors|Rescuers|Organi[sz]ers|Reporters)\b/;

const andAgain = /^\s(?:and|or)\s(?:again\s)?(?:(?:on|in|at)\s)?$/;

/** "on Dec. 29 and again on Jan. 3": the same, on another day. */
function listedWith(
  time: TimeExpression,
  times: readonly TimeExpression[],
  events: readonly FoundEvent[],
  text: string,
): FoundEvent | undefined {
  const before = times.findLast(({ block, end }) => block === time.block && end <= time.start);
  if (!before || !time.when || !andAgain.test(text.slice(before.end, time.start))) return undefined;
  const first = events.find(({ words }) => words.block === before.block && words.start === before.start);
  if (!first || first.when?.includes('/')) return undefined;
  const { block, start, end, quote } = time;
  return { ...first, when: time.when, dayPart: time.dayPart, words: { block, start, end, quote } };
}

/** With the dates that are listed after it: "Dec. 29 and again on Jan. 3". */
function listFrom(time: TimeExpression, times: readonly TimeExpression[], text: string): string {
  const next = times.find(({ block, start }) => block === time.block && start >= time.end);
  return next && andAgain.test(text.slice(time.end, next.start))
    ? text.slice(time.start, next.end)
    : time.quote;
}

/** A title tells who or what did something: a subject, then a finite verb, and no end in the middle of a phrase. */
function isTold(title: string): boolean {
  // A verb in front has a capital like a name.
  const words = toWords(title.charAt(0).toLowerCase() + title.slice(1));
  const verb = verbFrom(words, 0);
  return (
    words.length > 2 &&
    verb !== undefined &&
    hasSubject(words.slice(0, groupStart(words, verb.at))) &&
    !/\b(?:that|of|to|by|as|with|the|a|an|and|in|on|from|over)$/.test(title)
  );
}

type Told = { readonly clause: Clause; readonly subject?: string };

/**
 * A clause that says by itself who did what: with the subject it shares or the antecedent of its "who"; else the whole
 * sentence. Undefined if the sentence has another date, so that the whole of it would be dated wrongly.
 */
function withSubject({ clause, verb }: VerbClause, draft: StoryDraft): Told | undefined {
  const { sentence, start, end, subject } = clause;
  const { text } = sentence.block;
  if (subject) return { clause, subject: text.slice(subject.start, subject.end) };
  const words = text.slice(start, end);
  if (clause.opener === 'who') {
    const inBlock = draft.mentions.filter(({ block }) => block === sentence.block.id);
    const antecedent = antecedentOf(start, sentence.start, inBlock, draft);
    if (antecedent && joinsRelative.test(text.slice(antecedent.end, start)))
      return { clause, subject: antecedent.quote };
    const phrase = aboutPhrase(text.slice(sentence.start, start));
    if (phrase) return { clause, subject: phrase };
  } else if (clause.opener !== 'whole' && (start === sentence.start || !isIncomplete.test(words)))
    return { clause };
  const isOnlyDate =
    draft.times.filter(
      (time) =>
        time.block === sentence.block.id &&
        time.when !== undefined &&
        time.start >= sentence.start &&
        time.end <= sentence.end,
    ).length === 1;
  if (isOnlyDate && !mixesTenses(text.slice(sentence.start, sentence.end), verb.tense))
    return { clause: { sentence, start: sentence.start, end: sentence.end } };
  // "; he died in June 1994": whole but for who he is, which the sentence shows.
  return clause.opener === 'other' && /^[\s,—–-]*(?:he|she|they|it|one)\b/i.test(words)
    ? { clause }
    : undefined;
}

/** "The firm will pay more than the price at which shares had closed on Friday": the whole would date what is to come. */
function mixesTenses(sentence: string, tense: Verb['tense']): boolean {
  const words = toWords(sentence.charAt(0).toLowerCase() + sentence.slice(1));
  return tense === 'past' && verbFrom(words, 0)?.tense === 'future';
}

/** "Zamalek of Egypt, who", "Pieter Lund, 41, who": what may stand between a name and its relative clause. */
const joinsRelative =
  /^(?:\s(?:of|from|in)\s(?:the\s)?\p{Lu}[\p{L}.\s-]{0,30})?(?:,\s[^,]{1,40})?,?\s(?:who|which|that)\s$/u;

/** "The airport, which", "the airliner that", "an off-spinner who": the phrase that a relative clause is about. */
function aboutPhrase(before: string): string | undefined {
  const opening = /^(.*\S),\s(?:who|which|that)\s$/su.exec(before)?.[1];
  if (opening && opening.length < 80 && verbFrom(toWords(opening), 0) === undefined) return opening;
  return /\b((?:an?|the|his|her|its|their)\s(?:[\p{L}’'-]+\s){0,3}[\p{L}’'-]+),?\s(?:who|which|that)\s$/iu.exec(
    before,
  )?.[1];
}

/** Opens with a pronoun, whose meaning stands before it, or with a participle. */
const isIncomplete =
  /^[\s,—–-]*(?:(?:in|on|at|by)\s[^,]{0,30},\s)?(?:it|its|he|his|she|her|they|their|this|that|these|those|which|who|whose|one|both|others?|\w+ed\s(?:by|in|on|at|to)|\w+ing)\b/i;

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
    lastDay: undefined,
    sentenceDay: undefined,
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
