import type { Sentence } from '../sentence.ts';
import type { Quotation } from './quotations.ts';
import { classOf, type WordClass } from './wordClass.ts';

/** Tokens of a sentence, half open. */
export type Range = { readonly from: number; readonly to: number };

/**
 * A sentence as the rules read it. `low`: its words in lower case; `speech`: for each word the quotation that it is spoken
 * in, marks included.
 */
export type Reading = {
  readonly sentence: Sentence;
  readonly low: readonly string[];
  readonly classes: readonly WordClass[];
  readonly speech: readonly (Quotation | undefined)[];
  /** A quotation that ends right before the sentence: "“Who is there?” she asked." */
  readonly behind?: Quotation;
};

/** `names`: the tokens of names in the sentence; `quotations`: those in it, and the one before. */
export function toReading(
  sentence: Sentence,
  names: readonly Range[],
  quotations: readonly Quotation[],
): Reading {
  const { tokens, words, block } = sentence;
  const low = words.map((word) => word.toLowerCase());
  // Where capitals mark no names, only those found count.
  const read = sentence.case === 'plain' ? words : low;
  const inName = new Set(names.flatMap(({ from, to }) => tokens.slice(from, to).map((_, i) => from + i)));
  const inside = quotations.filter(({ isSpeech, end }) => isSpeech && end > sentence.start);
  const behind = quotations.findLast(
    ({ isSpeech, end }) =>
      isSpeech && end <= sentence.start && block.text.slice(end, sentence.start).trim() === '',
  );
  let at = 0;
  const speech = tokens.map(({ start }) => {
    while ((inside[at]?.end ?? block.text.length + 1) <= start) at++;
    const quotation = inside[at];
    return quotation && quotation.start <= start ? quotation : undefined;
  });
  return {
    sentence,
    low,
    speech,
    ...(behind && { behind }),
    classes: low.map((_, i) => classOf(inName.has(i) ? words : read, low, i, inName.has(i))),
  };
}

export function isMark(word: string | undefined): boolean {
  return word === undefined || !/[\p{L}\p{N}]/u.test(word);
}
