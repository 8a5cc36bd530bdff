import type { Use } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { determiner } from '../words/clauseWords.ts';
import { roleNouns } from '../words/titles.ts';
import { type FoundRole, isRoleHead, maxWords, roleEnds, toRole } from './role.ts';

/** "the most decisive player", "the sixth prime minister in eight years" */
const judging = /^(?:most|least|best|worst|only|first|second|third|last|next|great|good|happy|\w+th|\w+est)$/;

/** "Henk Baring, its sales director,", "Mila Kos, 54, the club’s bookkeeper": to the end of the apposition. */
export function appositionAfter({ sentence, piece }: Use): FoundRole | undefined {
  const { words } = sentence;
  if (words[piece.to] !== ',') return undefined;
  const age = /^\d{1,3}$/.test(words[piece.to + 1] ?? '') && words[piece.to + 2] === ',' ? 2 : 0;
  const adverb = /^(?:now|then|later|currently|formerly|once)$/.test(words[piece.to + 1 + age] ?? '') ? 1 : 0;
  const start = piece.to + 1 + age + adverb;
  return phraseAt(sentence, start, 'apposition after the name');
}

/** "Kos is the club’s bookkeeper", "Lind, who was a nurse at the camp", "Roe, who works as a diver" */
export function toldAfter({ sentence, piece }: Use): FoundRole | undefined {
  const { words } = sentence;
  let at = piece.to;
  if (words[at] === ',' && words[at + 1] === 'who') at += 2;
  if (/^(?:is|was|became|remains)$/.test(words[at] ?? '')) at++;
  else if (/^(?:works|worked|serves|served)$/.test(words[at] ?? '') && words[at + 1] === 'as') at += 2;
  else return undefined;
  if (!determiner.test(words[at] ?? '') || judging.test(words[at + 1] ?? '')) return undefined;
  const found = phraseAt(sentence, at, 'told of the name');
  // "was a happy child" is no role; a listed one is.
  return found?.role.text.split(' ').some((word) => roleNouns.has(word)) ? found : undefined;
}

/** "Ana Roe (head of the port)" */
export function inBrackets({ sentence, piece }: Use): FoundRole | undefined {
  return sentence.words[piece.to] === '('
    ? phraseAt(sentence, piece.to + 1, 'in brackets after the name')
    : undefined;
}

function phraseAt(sentence: Sentence, start: number, rule: string): FoundRole | undefined {
  const { words } = sentence;
  let to = start;
  while (
    to < words.length &&
    to < start + maxWords &&
    !roleEnds.test(words[to] ?? '') &&
    !(to > start + 1 && isNextPart(words, to))
  )
    to++;
  const from = determiner.test(words[start] ?? '') ? start + 1 : start;
  // "Kim, center, arrives": a place in the picture.
  if (from === start && /^(?:cent(?:er|re)|left|right)$/.test(words[start] ?? '')) return undefined;
  return to > from && isRoleHead(words, from, to) ? toRole(sentence, from, to, rule) : undefined;
}

/** "…, a nurse and a driver", "…, the mayor and Bo Lind": what comes after "and" is somebody else. */
function isNextPart(words: readonly string[], at: number): boolean {
  return (
    words[at] === 'and' && (determiner.test(words[at + 1] ?? '') || /^\p{Lu}/u.test(words[at + 1] ?? ''))
  );
}
