import type { Span } from '../../story/story.ts';
import type { Sentence } from '../sentence.ts';
import {
  governingVerb,
  type Placed,
  placeInSentence,
  toWords,
  type Verb,
  verbFrom,
} from '../times/governingTense.ts';
import { tenseOf } from '../times/tense.ts';

/**
 * Part of a sentence that reports one event; UTF-16 range in the block. `opener`: the word that joins it to the text
 * before: `who` if its verb is about what stands before that word, `whole` if only the sentence around it makes sense of it.
 * `subject`: who or what its verb is about, where that stands outside it ("met on Monday and will vote on Friday").
 */
export type Clause = {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly opener?: 'who' | 'whole' | 'other';
  readonly subject?: Span;
  /** Who says so, before or after the clause: "Police said". */
  readonly attribution?: Span;
};

/** Attribution, which is not an event: "The official agency in separate reports said", "officials told reporters that". */
const attribution =
  /^[^,;“”"]{0,160}?\b(?:said|says|reported|announced|told (?:reporters|journalists|the court|lawmakers|The Associated Press)|confirmed|added)\b(?: (?:in a statement|later|also|that))*,? (?=(?:\p{Lu}|the |his |her |its |their |it |he |she |they |senior |a |an )[^.]*\b\w+)/u;

/** A clause with its verb, by its index among the words of the sentence. */
export type VerbClause = { readonly clause: Clause; readonly placed: Placed; readonly verb: Verb };

/** The clause of the verb that a time belongs to; undefined if there is no such verb. */
export function clauseOf(time: Span, sentence: Sentence): VerbClause | undefined {
  const { text, region } = sentence.block;
  const placed = placeInSentence({
    text,
    ...time,
    published: 0,
    previous: undefined,
    lastDay: undefined,
    sentenceDay: undefined,
    region,
    sentence,
    passage: undefined,
  });
  if (isSpeechDate(time, sentence)) return undefined;
  const label = labelEnd(time, sentence);
  const verb =
    label === undefined
      ? governingVerb(placed)
      : verbFrom(
          placed.words,
          placed.starts.findIndex((at) => at >= label),
        );
  if (!verb) return undefined;
  const first: Start = label === undefined ? startOf(placed, verb) : { start: label };
  const start = first.start ?? sentence.start;
  if (start > time.end && label === undefined) return undefined;
  const verbEnd = placed.ends[verb.at] ?? time.end;
  const tail = beforeAttribution(sentence, time.end);
  const whole = Math.min(tail, Math.max(time.end, endOf(placed, verb) ?? sentence.end));
  // A comma ends a "who" or "because" clause.
  const comma =
    first.closes || first.opener === 'who' || first.opener === 'whole'
      ? text.slice(Math.max(time.end, verbEnd), whole).search(/,\s/)
      : -1;
  const main = first.opener === 'who' ? mainVerbAfter(placed, verb) : undefined;
  const end = Math.min(comma === -1 ? whole : Math.max(time.end, verbEnd) + comma, main ?? whole);
  const said = tail < sentence.end ? tailSpan(sentence, tail) : undefined;
  const attribution = first.attribution ?? said;
  return {
    placed,
    verb,
    clause: {
      sentence,
      start,
      end,
      ...(first.opener && { opener: first.opener }),
      ...(first.subject && { subject: first.subject }),
      ...(attribution && { attribution }),
    },
  };
}

/** Where "The airliner that crashed in January" ends in "The airliner that crashed in January was old". */
function mainVerbAfter(placed: Placed, verb: Verb): number | undefined {
  const { words, ends } = placed;
  for (let i = Math.max(verb.at + 1, placed.to); i < words.length; i++) {
    if (
      /^(?:[^\p{L}\p{N}]|and|but|or|who|which|that|where|when|after|before|as|while|because|if)$/u.test(
        words[i] ?? '',
      )
    )
      return undefined;
    if (tenseOf(words, i)) return ends[groupStart(words, i) - 1];
  }
  return undefined;
}

/** "…, local authorities reported on Sunday": when it was said, not when it happened. */
function isSpeechDate(time: Span, { block, start }: Sentence): boolean {
  return /,[”"’]?\s[^,]{2,80}\b(?:said|says|announced|reported|confirmed|told\s\w+|added)(?:\s(?:in a statement|late|early|earlier|later|on))*\s$/.test(
    block.text.slice(Math.max(start, time.start - 140), time.start),
  );
}

/** "May 31, 1964: The Coliseum was hosting …": where what the date is the label of begins. */
function labelEnd({ start, end }: Span, sentence: Sentence): number | undefined {
  const { text } = sentence.block;
  // "the worst loss since 1968, when eight paintings were cut"
  const when = /^,\swhen\s/.exec(text.slice(end, sentence.end));
  if (when && /\bsince\s$/i.test(text.slice(sentence.start, start))) return end + when[0].length;
  const label = /^:\s+/.exec(text.slice(end, sentence.end));
  return label && text.slice(sentence.start, start).trim() === '' ? end + label[0].length : undefined;
}

/** Verbs that only report; what they report is the event. */
const reports =
  /^(?:said|says|say|reported|reports|announced|announces|confirmed|confirms|added|adds|stated|noted|told)$/;
const subordinates =
  /^(?:that|when|while|because|since|if|although|though|once|whether|until|where|who|which|whose|what|how|why|after|before|as)$/;

/** `closes`: a comma ends the clause, since a subordinate word opened it. */
type Start = {
  readonly attribution?: Span;
  readonly closes?: true;
  readonly start?: number;
  readonly opener?: 'who' | 'whole' | 'other';
  readonly subject?: Span;
};

/** Where the clause of a verb starts: behind the word that joins it to what comes before, or at the sentence’s start. */
function startOf(placed: Placed, verb: Verb): Start {
  const { words, starts } = placed;
  const group = groupStart(words, verb.at);
  let commas = 0;
  for (let i = group - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    // The comma after a date in front ("and in June, delegates overturned it") joins nothing.
    if (word === ',' && words[i - 1] !== '') commas++;
    if (/^[;:—]$/.test(word)) return { start: starts[i + 1] ?? 0, opener: 'other' };
    // Two commas enclose a name or role inside the clause.
    if (subordinates.test(word) && commas % 2 === 0) {
      // "the price at which shares had closed": what follows stands by itself.
      const isWithin =
        /^(?:which|whom)$/.test(word) &&
        /^(?:at|in|on|for|from|to|under|by|with|during)$/.test(words[i - 1] ?? '');
      const isRelative =
        (/^(?:who|which|whose)$/.test(word) && !isWithin) || (word === 'that' && !isReportedBefore(words, i));
      // If the clause it opens has a verb of its own, this one stands outside it.
      const isOutside = hasVerbBetween(placed, i + 1, group);
      return {
        start: starts[i + 1] ?? 0,
        opener:
          isRelative && !isOutside && i === group - 1
            ? 'who'
            : isRelative || isOutside || i === group - 1
              ? 'whole'
              : 'other',
        ...(word !== 'that' && { closes: true }),
        ...(word === 'that' && !isRelative && withAttribution(placed, lastVerbBefore(placed, i), i - 1)),
      };
    }
    const isJoint = /^(?:and|but)$/.test(word) && !subordinates.test(words[i + 1] ?? '');
    if (isJoint && commas % 2 === 0 && hasVerbBetween(placed, 0, i)) {
      if (hasSubject(words.slice(i + 1, group))) return { start: starts[i + 1] ?? 0, opener: 'other' };
      return withSharedSubject(placed, verb, i);
    }
    if (reports.test(word) && tenseOf(words, i) && isStartOfClause(words[i + 1]))
      return { start: starts[i + 1] ?? 0, opener: 'other', ...withAttribution(placed, i, i) };
  }
  return {};
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

/** "the institute said" in ", the institute said." */
function tailSpan({ block, end }: Sentence, from: number): Span {
  const [lead = ''] = /^,?[”"]?\s*/.exec(block.text.slice(from, end)) ?? [];
  // Of "said Ana Roe, a spokeswoman for the port" the name is enough.
  const rest = block.text
    .slice(from + lead.length, end)
    .replace(/^((?:said|says|according to)\s[^,]+),.*$/s, '$1');
  const [, words = ''] = /^(.*?)[.\s]*$/s.exec(rest) ?? [];
  return { start: from + lead.length, end: from + lead.length + words.length };
}

/** "met on Monday and will vote on Friday": the subject of the first verb is the second one’s too. */
function withSharedSubject(placed: Placed, verb: Verb, joint: number): Start {
  const { words, starts, ends } = placed;
  const first = lastVerbBefore(placed, joint);
  // The whole sentence, if nothing else in it is dated.
  const whole: Start = { start: starts[joint + 1] ?? 0, opener: 'whole' };
  if (first === undefined) return whole;
  const group = groupStart(words, first);
  const begin = startOf(placed, { at: first, tense: verb.tense });
  if (begin.subject || group === 0) return whole;
  // "was sentenced and executed": without its auxiliary the second verb would say the opposite.
  if (isPassive(words, first) && !isPassive(words, verb.at)) return whole;
  const from = begin.start ?? starts[0] ?? 0;
  // A list of verbs, or a clause before the subject: too much for a title.
  if (
    hasVerbBetween(
      placed,
      starts.findIndex((start) => start >= from),
      group,
    )
  )
    return whole;
  const subject = { start: from, end: ends[group - 1] ?? from };
  return subject.end > subject.start ? { start: starts[joint + 1] ?? 0, opener: 'other', subject } : whole;
}

function isPassive(words: Placed['words'], at: number): boolean {
  return words
    .slice(groupStart(words, at), at + 1)
    .some((word) => /^(?:was|were|is|are|be|been|being|gets?|got)$/.test(word));
}

function lastVerbBefore({ words }: Placed, at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) if (tenseOf(words, i)) return i;
  return undefined;
}

/** The first word of a verb group: its auxiliaries and adverbs belong to it. */
export function groupStart(words: Placed['words'], at: number): number {
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] ?? '';
    if (
      /^(?:was|were|is|are|be|been|being|has|have|had|will|would|could|may|might|shall|should|must|did|does|do|to|not|also|then|later|still|only|first|once|now|since|soon|already|\w+ly|never)$/.test(
        word,
      )
    )
      first = i;
    else break;
  }
  return first;
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

function hasVerbBetween({ words }: Placed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tenseOf(words, i)) return true;
  return false;
}

/** Something that can be a subject stands among the words before a verb. */
export function hasSubject(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      /^[\p{L}\p{N}]/u.test(word) &&
      !/^(?:on|in|at|\w+ly|then|later|also|still|only|first|once|now|and|but|to|that)$/i.test(word),
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

/** The clause goes on to the next one that has a subject and a verb of its own. */
function endOf(placed: Placed, verb: Verb): number | undefined {
  const { words, starts, ends } = placed;
  for (let i = Math.max(verb.at + 1, placed.to); i < words.length; i++) {
    const word = words[i] ?? '';
    if (/^[;—]$/.test(word)) return ends[i - 1];
    if (!/^(?:and|but)$/.test(word)) continue;
    // "said that markets would open and that nobody should worry"
    if (words[i + 1] === 'that') return ends[i - 1];
    const next = verbFrom(words, i + 1);
    if (!next || next.at - i > 9) continue;
    const opened = words.slice(verb.at + 1, i).findLastIndex((one) => subordinates.test(one));
    // "when it and the groups appealed"
    if (opened !== -1 && !hasVerbBetween(placed, verb.at + 2 + opened, i)) continue;
    const own = words.slice(i + 1, groupStart(words, next.at));
    if (own.includes(',') || (own.length === 0 ? !isDatedLater(placed, next) : !hasSubject(own))) continue;
    return words[i - 1] === ',' ? starts[i - 1] : ends[i - 1];
  }
  return undefined;
}

/** A verb that shares the subject ends the clause only if a date of its own follows it. */
function isDatedLater({ words }: Placed, { at }: Verb): boolean {
  return words
    .slice(at, at + 12)
    .some((word) =>
      /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:1[5-9]|20)\d\d$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(
        word,
      ),
    );
}

/** ", the institute said." and ", said Ana Roe, a spokeswoman for the port." */
function beforeAttribution({ block, end }: Sentence, from: number): number {
  const rest = block.text.slice(from, end);
  const after =
    /,[”"]?\s[^,“”"]{3,80}\b(?:said|says|announced|reported|confirmed)\b(?: (?:in a statement|on \w+|\w+day))?\.?$/.exec(
      rest,
    );
  if (after) return from + after.index;
  const before =
    /,[”"]?\s(?:according to|(?:said|says)(?=\s(?:\p{Lu}|the\s|an?\s)))\s([^“”"]{3,160})\.?$/u.exec(rest);
  // "…, said the trip was important": what follows is said, and nobody who says it.
  return before && verbFrom(toWords(before[1] ?? ''), 0) === undefined ? from + before.index : end;
}

export function afterAttribution({ block, start, end }: Pick<Sentence, 'block' | 'start' | 'end'>): number {
  return start + (attribution.exec(block.text.slice(start, end))?.[0].length ?? 0);
}
