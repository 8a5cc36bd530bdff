import { wordSet } from '../words/wordSet.ts';
import { hasHelper } from './auxiliaries.ts';
import { tenseOf } from './tense.ts';
import { participles } from './verbForms.ts';
import { isEd } from './verbShape.ts';
import type { Words } from './words.ts';

/** Participles that follow what was published, signed or held: "in statements published on Sunday". */
const ofDocuments = wordSet(
  'published released issued filed obtained taken made held posted signed written printed sent adopted passed approved seen recorded conducted scheduled planned due expected',
);

/** "photographs taken on Monday", "a group outlawed by the president in 2002", "in statements published on Sunday" */
export function isReduced(words: Words, at: number, from: number): boolean {
  const word = words[at] ?? '';
  if (hasHelper(words, at)) return false;
  if (participles.has(word)) return from - at <= 3;
  if (!isEd(word)) return false;
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
  if (!ofDocuments.has(word)) return false;
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
