import { relativePronoun } from '../words/clauseWords.ts';
import { auxiliaries, formsOfBe, hasHelper, infiniteBe, middleAdverbs } from './auxiliaries.ts';
import { closingOf, fewQuoted, hardStop } from './brackets.ts';
import { type Tense, tenseOf } from './tense.ts';
import { isVerbForm } from './verbShape.ts';
import type { Words } from './words.ts';

/** A finite verb by the index of its last word: "was" in "was there", "moved" in "has been moved". */
export type Verb = {
  readonly at: number;
  readonly tense: Tense;
  /** No finite verb but a participle with its noun: "data released Friday". */
  readonly isReduced?: boolean;
};

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
    else if (word === ',' && relativePronoun.test(words[i + 1] ?? '')) {
      const end = words.indexOf(',', i + 1);
      if (end !== -1) i = end;
    } else {
      const tense = tenseOf(words, i);
      if (tense) return { at: mainVerb(words, i), tense };
    }
  }
  return undefined;
}

const auxiliary = new RegExp(`^(?:${formsOfBe}|am|${auxiliaries}|can|.*[’'](?:ll|ve|re))$`);
const betweenVerbs = new RegExp(`^(?:${infiniteBe}|just|${middleAdverbs})$`);

/** "won" for "had won", "sent" for "will be sent": what an auxiliary belongs to. */
function mainVerb(words: Words, at: number): number {
  if (!auxiliary.test(words[at] ?? '')) return at;
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i] ?? '';
    if (hasHelper(words, i) && isVerbForm(word)) return i;
    if (!betweenVerbs.test(word)) break;
  }
  return at;
}
