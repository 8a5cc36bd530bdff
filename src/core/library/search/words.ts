import { fold } from '../../text/fold.ts';

/** Single letters occur in nearly every story, and two-letter beginnings in most: slow and of little use. */
const shortest = 2;
const shortestBeginning = 3;

/** A folded word that a story must contain or, if `isBeginning`, one that begins with it. */
export type WantedWord = { readonly word: string; readonly isBeginning: boolean };

/**
 * Folded words of letters and digits. Scripts without spaces between words (Chinese, Japanese, Thai …) are split into
 * characters, which finds too much rather than nothing.
 */
export function toWords(text: string): readonly string[] {
  return splitFolded(fold(text)).map(({ word }) => word);
}

/** The same with their places in a text that is already folded, in UTF-16 units. */
export function splitFolded(
  folded: string,
): readonly { readonly word: string; readonly from: number; readonly to: number }[] {
  const words: { word: string; from: number; to: number }[] = [];
  for (const { 0: run, index } of folded.matchAll(runs)) {
    if (!unspaced.test(run)) words.push({ word: run, from: index, to: index + run.length });
    else
      for (const { 0: word, index: at } of run.matchAll(charactersAndRest))
        words.push({ word, from: index + at, to: index + at + word.length });
  }
  return words;
}

export function toWantedWords(query: string): readonly WantedWord[] {
  return [...new Set(toWords(query))]
    .filter((word) => word.length >= shortest || unspaced.test(word))
    .map((word) => ({ word, isBeginning: word.length >= shortestBeginning }));
}

export function isWanted(word: string, wanted: WantedWord): boolean {
  return wanted.isBeginning ? word.startsWith(wanted.word) : word === wanted.word;
}

const scripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const runs = /[\p{L}\p{N}]+/gu;
const unspaced = new RegExp(`[${scripts}]`, 'u');
const charactersAndRest = new RegExp(`[${scripts}]|[^${scripts}]+`, 'gu');
