import type { Words } from './words.ts';

/** Parts of patterns: words between `|`, in lower case. */
export const formsOfBe = 'is|are|was|were';
export const infiniteBe = 'be|been|being';
export const auxiliaries = 'has|have|had|do|does|did|will|would|could|may|might|shall|should|must';
/** Adverbs that may stand between an auxiliary and its verb. */
export const middleAdverbs = 'not|also|still|now|only|never|then|later|already|since|soon|once|first|\\w+ly';

/** These make a future of the verb after them. */
export const modal = /^(?:will|shall|won't|won’t|must|can|.*['’]ll)$/;

/** "said it would close" was still to come; "would have closed" was not. */
export const conditional = /^(?:would|could|may|might|should|.+['’]d)$/;

/** The present of "be". */
export const isNow = /^(?:is|are|am|isn['’]t|aren['’]t|.*['’](?:re|m))$/;

/** The past of "be". */
export const isThen = /^(?:was|were|wasn['’]t|weren['’]t)$/;

/** "have" in any form. */
export const perfect = /^(?:has|have|had|hasn['’]t|haven['’]t|hadn['’]t|having|.*['’]ve)$/;

/** What tells nothing of a tense between an auxiliary and its verb. */
export const adverb =
  /^(?:not|also|still|now|already|only|just|never|later|then|again|even|first|[a-z]{3,}ly|n['’]t)$/;

/** The auxiliary or "to" that a verb form belongs to, by its index; adverbs may stand between: "has also been moved". */
export function helperBefore(words: Words, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] ?? '';
    if (/^(?:be|been|being|get|got)$/.test(word) || adverb.test(word)) continue;
    const helps =
      modal.test(word) ||
      conditional.test(word) ||
      isNow.test(word) ||
      isThen.test(word) ||
      perfect.test(word) ||
      word === 'to' ||
      /^(?:do|does|did)$/.test(word);
    return helps ? i : undefined;
  }
  return undefined;
}

/** An auxiliary or "to" belongs to the verb form at `at`. */
export function hasHelper(words: Words, at: number): boolean {
  return helperBefore(words, at) !== undefined;
}
