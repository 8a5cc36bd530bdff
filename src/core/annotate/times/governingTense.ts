import { type Tense, tenseOf, type Words } from './tense.ts';
import type { Setting } from './timeRule.ts';
import { participles } from './verbForms.ts';

/** A sentence as words, with where the time stands: `from` to `to`, half open. */
export type Placed = { readonly words: Words; readonly from: number; readonly to: number };

/** Words on either side of a time that are looked at. No verb further away says when something happens. */
const farthest = 60;
const wordPattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}$£€]+(?:[-‐‑.,'’&][\p{L}\p{N}]+)*|['’]s\b|[^\s]/gu;
const hardStop = /^[;:—–“”"(]$/;

/** The words of the sentence around a time. A possessive "’s" is a word. */
export function placeInSentence({ text, start, end, sentence }: Setting): Placed {
  const before = toWords(text.slice(Math.max(sentence.start, start - farthest * 12), start)).slice(-farthest);
  const after = toWords(text.slice(end, Math.min(sentence.end, end + farthest * 12))).slice(0, farthest);
  return { words: [...before, '', ...after], from: before.length, to: before.length + 1 };
}

function toWords(text: string): Words {
  return (text.match(wordPattern) ?? []).flatMap((word) =>
    /\p{L}['’]s$/u.test(word) && !/^(?:it|he|she|that|there)['’]s$/i.test(word)
      ? [word.slice(0, -2), word.slice(-2)]
      : [word],
  );
}

/**
 * The tense of the verb that a time belongs to: the last finite verb before it in its clause, or, if there is none ("On
 * Tuesday, the council announced that …"), the first one after it.
 */
export function governingTense(placed: Placed): Tense | undefined {
  return tenseBefore(placed) ?? tenseAfter(placed);
}

function tenseBefore({ words, from }: Placed): Tense | undefined {
  for (let i = from - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (word === ')') i = openingOf(words, i);
    else if (
      hardStop.test(word) ||
      /^(?:who|which|that|where|whose|when|if|because|while|although|though|once|unless)$/.test(word)
    )
      return undefined;
    // "ahead of Friday’s vote": what comes before a thing leaves it ahead.
    else if (isAhead(words, i, from)) return 'future';
    const tense = tenseOf(words, i) ?? (isReduced(words, i, from) ? 'past' : undefined);
    if (tense) return tense;
  }
  return undefined;
}

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

function tenseAfter({ words, to }: Placed): Tense | undefined {
  for (let i = to; i < words.length; i++) {
    const word = words[i] ?? '';
    if (hardStop.test(word)) return undefined;
    if (word === '(') i = closingOf(words, i);
    // "the council, which met in private, announced"
    else if (word === ',' && /^(?:who|which|whose)$/.test(words[i + 1] ?? '')) {
      const end = words.indexOf(',', i + 1);
      if (end !== -1) i = end;
    } else {
      const tense = tenseOf(words, i);
      if (tense) return tense;
    }
  }
  return undefined;
}

/** "photographs taken on Monday" */
function isReduced(words: Words, at: number, from: number): boolean {
  return from - at <= 3 && participles.has(words[at] ?? '');
}

function openingOf(words: Words, at: number): number {
  const open = words.lastIndexOf('(', at);
  return open === -1 ? at : open;
}

function closingOf(words: Words, at: number): number {
  const close = words.indexOf(')', at);
  return close === -1 ? at : close;
}
