import { coordinator, subordinators } from '../words/clauseWords.ts';
import { hardStop, isShortQuote, openingOf } from './brackets.ts';
import type { Placed } from './placed.ts';
import { isReduced } from './reduced.ts';
import { hasVerbBetween, type Tense, tenseOf } from './tense.ts';
import { type Verb, verbFrom } from './verb.ts';
import type { Words } from './words.ts';

const opensClause = new RegExp(`^(?:${subordinators}|unless)$`);

/** A mark or a word beyond which no other verb has the same subject or object. */
const joins =
  /^(?:[^\p{L}\p{N}]|and|but|or|that|which|who|where|when|before|after|as|in|on|at|of|for|by|with|from|to|until|than)$/u;

/**
 * The verb that a time belongs to: the last finite verb before it in its clause, or, if there is none ("On Tuesday, the
 * council announced that …"), the first one after it.
 */
export function governingVerb(placed: Placed): Verb | undefined {
  const before = tenseBefore(placed);
  return before === 'ahead' ? undefined : (before ?? verbFrom(placed.words, placed.to));
}

/** The tense of that verb; "ahead of" and "before" place a time in the future by themselves. */
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
    else if (coordinator.test(word) && words[to] === ',' && from - i <= 3) return undefined;
    if (isReduced(words, i, from)) return { at: i, tense: 'past', isReduced: true };
    const tense = tenseOf(words, i);
    if (tense) return (tense === 'present' && verbOfSubject(words, i, to)) || { at: i, tense };
  }
  return undefined;
}

/**
 * "Drone strikes on Monday killed nine", "launched missile strikes": what looks like a verb in the present is a noun if
 * another verb comes after it in the same clause or it is the object of one before.
 */
function verbOfSubject(words: Words, at: number, to: number): Verb | undefined {
  if (/^(?:is|are|am|do|does|has|have|['’].*)$/.test(words[at] ?? '')) return undefined;
  for (let i = to; i < words.length; i++) {
    if (joins.test(words[i] ?? '')) break;
    const tense = tenseOf(words, i);
    if (tense) return { at: i, tense };
  }
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (joins.test(words[i] ?? '')) return undefined;
    if (tenseOf(words, i) === 'past') return { at: i, tense: 'past' };
  }
  return undefined;
}

/** "before Friday’s vote", "ahead of the vote on Friday", but not "before dawn on Friday". */
function isAhead(words: Words, at: number, from: number): boolean {
  if (words[at] === 'ahead') return true;
  return (
    words[at] === 'before' &&
    !/^(?:dawn|daybreak|sunrise|noon|midnight|\d.*)$/.test(words[at + 1] ?? '') &&
    // "before parliament votes in March"
    !hasVerbBetween(words, at + 1, from)
  );
}
