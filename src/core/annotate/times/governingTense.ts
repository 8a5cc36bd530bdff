import { hasHelper, isParticiple, isVerbForm, type Tense, tenseOf, type Words } from './tense.ts';
import type { Setting } from './timeRule.ts';
import { participles } from './verbForms.ts';

/**
 * A sentence as words, with where the time stands: `from` to `to`, half open. `starts` and `ends`: where each word is in the
 * text, in UTF-16 units.
 */
export type Placed = {
  readonly words: Words;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly from: number;
  readonly to: number;
};

/** A finite verb by the index of its last word: "was" in "was there", "moved" in "has been moved". */
export type Verb = {
  readonly at: number;
  readonly tense: Tense;
  /** No finite verb but a participle with its noun: "data released Friday". */
  readonly isReduced?: boolean;
};

/** Words on either side of a time that are looked at. No verb further away says when something happens. */
const farthest = 60;
const wordPattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}$£€]+(?:[-‐‑.,:'’&][\p{L}\p{N}]+)*|['’]s\b|[^\s]/gu;
const hardStop = /^[;:—–“”"(]$/;
/** Words. A shorter quotation is part of the sentence around it: "the “ardent” cheers". */
const fewQuoted = 8;

/** The words of the sentence around a time, which is one empty word. A possessive "’s" is a word. */
export function placeInSentence({ text, start, end, sentence }: Setting): Placed {
  const left = Math.max(sentence.start, start - farthest * 12);
  const before = cutWords(text.slice(left, start), left).slice(-farthest);
  const after = cutWords(text.slice(end, Math.min(sentence.end, end + farthest * 12)), end).slice(
    0,
    farthest,
  );
  const all = [...before, { word: '', start, end }, ...after];
  return {
    words: all.map(({ word }) => word),
    starts: all.map((one) => one.start),
    ends: all.map((one) => one.end),
    from: before.length,
    to: before.length + 1,
  };
}

/** The words of a text, as in a sentence. */
export function toWords(text: string): Words {
  return cutWords(text, 0).map(({ word }) => word);
}

type Word = { readonly word: string; readonly start: number; readonly end: number };

function cutWords(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const [start, end] = [offset + index, offset + index + word.length];
    const isPossessive = /\p{L}['’]s$/u.test(word) && !/^(?:it|he|she|that|there)['’]s$/i.test(word);
    return isPossessive
      ? [
          { word: word.slice(0, -2), start, end: end - 2 },
          { word: word.slice(-2), start: end - 2, end },
        ]
      : [{ word, start, end }];
  });
}

/**
 * The verb that a time belongs to: the last finite verb before it in its clause, or, if there is none ("On Tuesday, the
 * council announced that …"), the first one after it.
 */
export function governingVerb(placed: Placed): Verb | undefined {
  const before = tenseBefore(placed);
  return before === 'ahead' ? undefined : (before ?? verbFrom(placed.words, placed.to));
}

export function governingTense(placed: Placed): Tense | undefined {
  const before = tenseBefore(placed);
  return before === 'ahead' ? 'future' : (before ?? verbFrom(placed.words, placed.to))?.tense;
}

function tenseBefore({ words, from, to }: Placed): Verb | 'ahead' | undefined {
  for (let i = from - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (word === ')') i = openingOf(words, i);
    else if (word === '”' && isShortQuote(words, i)) i = words.lastIndexOf('“', i);
    else if (hardStop.test(word) || opensClause.test(word.toLowerCase())) return undefined;
    else if (isAhead(words, i, from)) return 'ahead';
    // "…, and in June, delegates overturned it"
    else if (/^(?:and|but)$/.test(word) && words[to] === ',' && from - i <= 3) return undefined;
    if (isReduced(words, i, from)) return { at: i, tense: 'past', isReduced: true };
    const tense = tenseOf(words, i);
    if (tense) return (tense === 'present' && verbOfSubject(words, i, to)) || { at: i, tense };
  }
  return undefined;
}

const opensClause = /^(?:who|which|that|where|whose|when|if|because|while|although|though|once|unless)$/;

/**
 * "Drone strikes on Monday killed nine", "launched missile strikes": what looks like a verb in the present is a noun if
 * another verb comes after it in the same clause or it is the object of one before.
 */
function verbOfSubject(words: Words, at: number, to: number): Verb | undefined {
  if (/^(?:is|are|am|do|does|has|have|['’].*)$/.test(words[at] ?? '')) return undefined;
  for (let i = to; i < words.length; i++) {
    if (/^[^\p{L}\p{N}]$/u.test(words[i] ?? '') || joins.test(words[i] ?? '')) break;
    const tense = tenseOf(words, i);
    if (tense) return { at: i, tense };
  }
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (/^[^\p{L}\p{N}]$/u.test(words[i] ?? '') || joins.test(words[i] ?? '')) return undefined;
    if (tenseOf(words, i) === 'past') return { at: i, tense: 'past' };
  }
  return undefined;
}

const joins =
  /^(?:and|but|or|that|which|who|where|when|before|after|as|in|on|at|of|for|by|with|from|to|until|than)$/;

/** "before Friday’s vote", "ahead of the vote on Friday", but not "before dawn on Friday". */
function isAhead(words: Words, at: number, from: number): boolean {
  if (words[at] === 'ahead') return true;
  return (
    words[at] === 'before' &&
    !/^(?:dawn|daybreak|sunrise|noon|midnight|\d.*)$/.test(words[at + 1] ?? '') &&
    !hasVerb(words, at, from)
  );
}

/** "before parliament votes in March": a verb between the conjunction and the time. */
function hasVerb(words: Words, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) if (tenseOf(words, i)) return true;
  return false;
}

/** The first finite verb from a place on, past brackets and relative clauses: "the council, which met in private, announced". */
export function verbFrom(words: Words, from: number): Verb | undefined {
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? '';
    const close = word === '“' ? words.indexOf('”', i) : -1;
    if (close !== -1 && close - i <= fewQuoted) {
      i = close;
      continue;
    }
    if (hardStop.test(word)) return undefined;
    if (word === '(') i = closingOf(words, i);
    else if (word === ',' && /^(?:who|which|whose)$/.test(words[i + 1] ?? '')) {
      const end = words.indexOf(',', i + 1);
      if (end !== -1) i = end;
    } else {
      const tense = tenseOf(words, i);
      if (tense) return { at: mainVerb(words, i), tense };
    }
  }
  return undefined;
}

/** "won" for "had won", "sent" for "will be sent": what an auxiliary belongs to. */
function mainVerb(words: Words, at: number): number {
  if (
    !/^(?:is|are|was|were|am|has|have|had|will|would|could|may|might|shall|should|must|can|do|does|did|.*[’'](?:ll|ve|re))$/.test(
      words[at] ?? '',
    )
  )
    return at;
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i] ?? '';
    if (hasHelper(words, i) && isVerbForm(word)) return i;
    if (
      !/^(?:be|been|being|not|also|still|now|only|just|never|then|later|already|since|soon|once|first|\w+ly)$/.test(
        word,
      )
    )
      break;
  }
  return at;
}

/** Participles that follow what was published, signed or held: "in statements published on Sunday". */
const ofDocuments =
  /^(?:published|released|issued|filed|obtained|taken|made|held|posted|signed|written|printed|sent|adopted|passed|approved|seen|recorded|conducted|scheduled|planned|due|expected)$/;

/** "photographs taken on Monday", "a group outlawed by the president in 2002", "in statements published on Sunday" */
function isReduced(words: Words, at: number, from: number): boolean {
  const word = words[at] ?? '';
  if (hasHelper(words, at)) return false;
  if (participles.has(word)) return from - at <= 3;
  if (!isParticiple(word)) return false;
  const rest = words.slice(at + 1).filter((one) => one !== '');
  if (
    rest[0] === 'by' &&
    /^\p{L}/u.test(rest[1] ?? '') &&
    !/^(?:a|an|more|less|nearly|about|almost)$/.test(rest[1] ?? '')
  )
    return true;
  // "Its targets, announced in November, have been criticised", "The policy adopted in 2022 contains"
  if (words[at - 1] === ',' && at > 1 && !closesName(words, at) && closesBeforeVerb(words, from)) return true;
  if (from - at <= 2 && isFiniteAfter(words, from + 1)) return true;
  if (!ofDocuments.test(word)) return false;
  // The noun before it is the object of a preposition.
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (/^(?:in|on|at|from|with|to|by|via|through|according|under|than)$/.test(words[i] ?? '')) return true;
  return false;
}

/** ", Lars Holm, founded", ", which left on Monday, tied up": the comma closes a name or relative clause. */
function closesName(words: Words, at: number): boolean {
  const open = words.lastIndexOf(',', at - 2);
  const put = words.slice(open + 1, at - 1);
  if (open === -1 || put.length === 0) return false;
  return (
    /^(?:who|which|whose|where)$/.test(put[0] ?? '') ||
    (put.length < 5 && put.every((word) => /^\p{Lu}/u.test(word)))
  );
}

/** Another comma closes the phrase and the main verb follows: "Its targets, announced in November, have been criticised". */
function closesBeforeVerb(words: Words, from: number): boolean {
  const comma = words.indexOf(',', from);
  return (
    comma !== -1 &&
    (tenseOf(words, comma + 1) !== undefined ||
      (tenseOf(words, comma + 2) !== undefined &&
        /ly$|^(?:also|now|then|still)$/.test(words[comma + 1] ?? '')))
  );
}

/** The next words are a finite verb. */
function isFiniteAfter(words: Words, at: number): boolean {
  const next = words[at] ?? '';
  return (
    (next !== 'to' && tenseOf(words, at) !== undefined) ||
    /^(?:contain|include|show|say|give|make|remain|mean|allow|need|prove|suggest)s?$/.test(next)
  );
}

function isShortQuote(words: Words, close: number): boolean {
  const open = words.lastIndexOf('“', close);
  return open !== -1 && close - open <= fewQuoted;
}

function openingOf(words: Words, at: number): number {
  const open = words.lastIndexOf('(', at);
  return open === -1 ? at : open;
}

function closingOf(words: Words, at: number): number {
  const close = words.indexOf(')', at);
  return close === -1 ? at : close;
}
