import type { Entity } from '../../story/story.ts';
import type { Sentence } from '../sentence.ts';
import { phraseEnds } from '../words/clauseWords.ts';
import { isHumanNoun } from '../words/humanNouns.ts';

type Role = Entity['roles'][number];

/** `rule`: its name, for the trail. */
export type FoundRole = { readonly role: Role; readonly rule: string };

/** These end a role within an apposition. */
export const roleEnds = new RegExp(`^(?:[,.;:()—–”"]|${phraseEnds}|will|would)$`);
/** Words that are read as one role at the most. */
export const maxWords = 14;

const headEnds = /^(?:of|for|at|in|to|from|with|on|by|and|who|that|behind|since|under|against|there|here|,)$/;

/** The noun that a phrase is about, before "of", "for", "at" …, names what somebody is. Words `from` to `to`, half open. */
export function isRoleHead(words: readonly string[], from: number, to: number): boolean {
  let end = from;
  while (end < to && !headEnds.test(words[end] ?? '')) end++;
  return isHumanNoun(words[end - 1] ?? '') || (end === 1 && isHumanNoun((words[0] ?? '').toLowerCase()));
}

/** `from` to `to`: tokens of the sentence, half open. */
export function toRole(
  { tokens, block }: Sentence,
  from: number,
  to: number,
  rule: string,
): FoundRole | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return undefined;
  const [start, end] = [first.start, last.end];
  return { role: { text: block.text.slice(start, end), block: block.id, start, end }, rule };
}
