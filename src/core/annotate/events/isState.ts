import { wordSet } from '../words/wordSet.ts';

/** Verbs of states. */
const states = wordSet(
  'remained remains appears seemed seems appeared consisted consists included includes lived lives',
  'owned owns belonged contained contains cost costs amounted existed exists meant means knew wanted',
  'needed lasts',
);

/** "was worth", "is a newcomer", "has 22 spaceports", "remained": nothing happens. */
export function isState(word: string, words: readonly string[], at: number): boolean {
  if (states.has(word)) return true;
  const isBe = /^(?:is|are|was|were|am)$/.test(word);
  const isHave = /^(?:has|have|had)$/.test(word);
  if (!isBe && !isHave) return false;
  let i = at + 1;
  while (/^(?:also|still|now|already|only|just|once|then|\w+ly)$/.test(words[i] ?? '')) i++;
  const next = words[i] ?? '';
  // "is to have an operation" is no state.
  if (isHave) return words[at - 1] !== 'to';
  // "is on Friday", "was in May": when it takes place.
  if (next === '' || /^(?:on|in|at|to|due|set|born|next|this|late|early)$/.test(next)) return false;
  return !/ing$/.test(next);
}
