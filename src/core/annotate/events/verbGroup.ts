import { auxiliaries, formsOfBe, infiniteBe, middleAdverbs } from '../times/auxiliaries.ts';
import { tenseOf } from '../times/tense.ts';
import type { Words } from '../times/words.ts';

const passive = new RegExp(`^(?:${formsOfBe}|${infiniteBe}|gets?|got)$`);
const inGroup = new RegExp(`^(?:${formsOfBe}|${infiniteBe}|${auxiliaries}|to|${middleAdverbs})$`);

/** The index of the first word of a verb group: its auxiliaries and adverbs belong to it. */
export function groupStart(words: Words, at: number): number {
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] ?? '';
    if (!inGroup.test(word)) break;
    first = i;
  }
  return first;
}

/** Something that can be a subject stands among the words before a verb. */
export function hasSubject(words: Words): boolean {
  return words.some(
    (word) =>
      /^[\p{L}\p{N}]/u.test(word) &&
      !/^(?:on|in|at|\w+ly|then|later|also|still|only|first|last|again|once|now|and|but|to|that)$/i.test(
        word,
      ),
  );
}

/** The index of the last finite verb before `at`. */
export function lastVerbBefore(words: Words, at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) if (tenseOf(words, i)) return i;
  return undefined;
}

/** "was sentenced": the verb has a form of "be" or "get" in its group. */
export function isPassive(words: Words, at: number): boolean {
  return words.slice(groupStart(words, at), at + 1).some((word) => passive.test(word));
}
