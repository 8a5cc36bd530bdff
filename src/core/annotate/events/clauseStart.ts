import type { Span } from '../../story/story.ts';
import type { Placed } from '../times/placed.ts';
import { hasVerbBetween, tenseOf } from '../times/tense.ts';
import type { Verb } from '../times/verb.ts';
import { coordinator, relativePronoun, subordinators } from '../words/clauseWords.ts';
import { speakingVerbs } from '../words/reportingVerbs.ts';
import { groupStart, hasSubject, isPassive, lastVerbBefore } from './verbGroup.ts';

/**
 * `start`: UTF-16, in the block; the sentence’s if undefined. `closes`: a comma ends the clause, since a subordinate word
 * opened it. The rest is as in `Clause`.
 */
export type Start = {
  readonly attribution?: Span;
  readonly closes?: true;
  readonly start?: number;
  readonly opener?: 'who' | 'whole' | 'other';
  readonly subject?: Span;
};

/** Verbs that only report; what they report is the event. */
const reports = new RegExp(`^(?:${speakingVerbs}|reported|reports|announced|announces|confirmed|confirms)$`);

/** Words that may open a clause inside a sentence. */
export const subordinates = new RegExp(
  `^(?:${subordinators}|since|whether|until|what|how|why|after|before|as)$`,
);

/** Where the clause of a verb starts: behind the word that joins it to what comes before, or at the sentence’s start. */
export function startOf(placed: Placed, verb: Verb): Start {
  const { words, starts } = placed;
  const group = groupStart(words, verb.at);
  let commas = 0;
  for (let i = group - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    // The comma after a date in front ("and in June, delegates overturned it") joins nothing.
    if (word === ',' && words[i - 1] !== '') commas++;
    if (/^[;:—]$/.test(word)) return { start: starts[i + 1] ?? 0, opener: 'other' };
    // Two commas enclose a name or role inside the clause.
    if (subordinates.test(word) && commas % 2 === 0) return behindSubordinate(placed, i, group);
    const isJoint = coordinator.test(word) && !subordinates.test(words[i + 1] ?? '');
    if (isJoint && commas % 2 === 0 && hasVerbBetween(words, 0, i)) {
      if (hasSubject(words.slice(i + 1, group))) return { start: starts[i + 1] ?? 0, opener: 'other' };
      return withSharedSubject(placed, verb, i);
    }
    if (reports.test(word) && tenseOf(words, i) && isStartOfClause(words[i + 1]))
      return { start: starts[i + 1] ?? 0, opener: 'other', ...withAttribution(placed, i, i) };
  }
  return {};
}

/** `at`: the word that opens the clause; `group`: the first word of the verb group. */
function behindSubordinate(placed: Placed, at: number, group: number): Start {
  const { words, starts } = placed;
  const word = words[at] ?? '';
  // "the price at which shares had closed": what follows stands by itself.
  const isWithin =
    /^(?:which|whom)$/.test(word) &&
    /^(?:at|in|on|for|from|to|under|by|with|during)$/.test(words[at - 1] ?? '');
  const isRelative =
    (relativePronoun.test(word) && !isWithin) || (word === 'that' && !isReportedBefore(words, at));
  // If the clause it opens has a verb of its own, this one stands outside it.
  const isOutside = hasVerbBetween(words, at + 1, group);
  return {
    start: starts[at + 1] ?? 0,
    opener:
      isRelative && !isOutside && at === group - 1
        ? 'who'
        : isRelative || isOutside || at === group - 1
          ? 'whole'
          : 'other',
    ...(word !== 'that' && { closes: true }),
    ...(word === 'that' && !isRelative && withAttribution(placed, lastVerbBefore(words, at), at - 1)),
  };
}

/** "Police said", "The jury heard": the subject of the verb to the last word before what is said. */
function withAttribution(placed: Placed, verb: number | undefined, last: number): Pick<Start, 'attribution'> {
  const { words, starts, ends } = placed;
  if (verb === undefined || last - verb > 3) return {};
  const start = startOf(placed, { at: verb, tense: 'past' }).start ?? starts[0];
  const end = ends[last];

  if (start === undefined || end === undefined) return {};
  // With a date in it, it would date the clause too.
  if (words.slice(starts.indexOf(start), last + 1).includes('')) return {};
  return { attribution: { start, end } };
}

/** "met on Monday and will vote on Friday": the subject of the first verb is the second one’s too. */
function withSharedSubject(placed: Placed, verb: Verb, joint: number): Start {
  const { words, starts, ends } = placed;
  const first = lastVerbBefore(words, joint);
  // The whole sentence, if nothing else in it is dated.
  const whole: Start = { start: starts[joint + 1] ?? 0, opener: 'whole' };
  if (first === undefined) return whole;
  const group = groupStart(words, first);
  const begin = startOf(placed, { at: first, tense: verb.tense });
  if (begin.subject || group === 0) return whole;
  const from = begin.start ?? starts[0] ?? 0;
  // A list of verbs, or a clause before the subject: too much for a title.
  if (
    hasVerbBetween(
      words,
      starts.findIndex((start) => start >= from),
      group,
    )
  )
    return whole;
  // "was sentenced and executed": without its auxiliary the second verb would say the opposite.
  const isShared = isPassive(words, first) && !isPassive(words, verb.at);
  const be = isShared ? words.findIndex((word, i) => i >= group && /^(?:is|are|was|were)$/.test(word)) : -1;
  if (isShared && (be === -1 || be > first || !/(?:ed|en|[dtwn])$/.test(words[verb.at] ?? ''))) return whole;
  const subject = { start: from, end: ends[be === -1 ? group - 1 : be] ?? from };
  return subject.end > subject.start ? { start: starts[joint + 1] ?? 0, opener: 'other', subject } : whole;
}

/** "said that", "told reporters that", "said by telephone that": the word opens what is said, not a description. */
function isReportedBefore(words: Placed['words'], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some((word, i, some) =>
      i === some.length - 1
        ? /(?:ed|said|says|told|found|shows?|heard|know|knew|statement|report)$|^(?:him|her|them|me|us|reporters|journalists)$/.test(
            word,
          )
        : reports.test(word),
    );
}

function isStartOfClause(word = ''): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    /^(?:the|a|an|his|her|its|their|it|he|she|they|there|we|i|no|two|three|at|more|most|some|all|one|\d.*)$/i.test(
      word,
    )
  );
}
