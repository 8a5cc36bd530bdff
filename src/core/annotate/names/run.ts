import type { Sentence } from '../sentence.ts';
import type { Lookup } from './lookup.ts';
import { isNameWord } from './nameWord.ts';
import { isListed } from './phrase.ts';
import { isBrandBefore } from './possessive.ts';
import { afterSmallWords } from './smallWords.ts';

/**
 * Tokens `from` to `to` (half open) of a sentence: adjacent capitalised words and the small words between them, from
 * which names are cut. `atStart`: the first word would have a capital anyway.
 */
export type Run = {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly atStart: boolean;
};

/** The runs of capitals of a sentence whose capitals are meaningful; a run at its start loses leading common words. */
export function findRuns(sentence: Sentence, look: Lookup): readonly Run[] {
  const { words } = sentence;
  const runs: Run[] = [];
  let opening = true;
  for (let i = 0; i < words.length; ) {
    const word = words[i] ?? '';
    if (!isNameWord(sentence, i, look)) {
      if (/[\p{L}\p{N}]/u.test(word)) opening = /^(?:and|or)$/.test(word) && opening;
      else if (/^[:.!?]$/.test(word)) opening = true;
      i++;
      continue;
    }
    const to = endOfRun(sentence, i, look);
    runs.push({ sentence, from: i, to, atStart: opening });
    opening = false;
    i = to;
  }
  return runs;
}

/** Tokens. No name has more, and the time for reading a run grows with the cube of its length. */
const longest = 40;

function endOfRun(sentence: Sentence, start: number, look: Lookup): number {
  let end = start + 1;
  while (end < sentence.words.length && end - start < longest) {
    if (isNameWord(sentence, end, look) && !isBroken(sentence, end)) {
      end++;
      continue;
    }
    const word = sentence.words[end] ?? '';
    // "Valery Giscard d'Estaing"
    if (/^d'\p{Lu}/u.test(word)) {
      end++;
      continue;
    }
    if (isNickname(sentence.words, end) && look.isGiven(sentence.words[start] ?? '')) {
      end += 4;
      continue;
    }
    if (word === ',' && /^[JS]r\.?$/.test(sentence.words[end + 1] ?? '') && end - start > 1) {
      end += 2;
      continue;
    }
    // "McDonald's", "Ben & Jerry's said"
    if (word === "'s" && isPossessiveName(sentence.words, start, end, look)) {
      end++;
      continue;
    }
    const next = afterSmallWords(sentence, start, end, look);
    if (next === undefined) break;
    end = next + 1;
  }
  return end;
}

/** "William “Cowboy” Cowley" */
function isNickname(words: readonly string[], at: number): boolean {
  return (
    /^["“]$/.test(words[at] ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? '') &&
    /^["”]$/.test(words[at + 2] ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(words[at + 3] ?? '')
  );
}

/** A name doesn't continue across a dash, nor across a full stop that isn't part of an abbreviation. */
function isBroken({ tokens }: Sentence, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return !before || !token || token.start - before.end > 1;
}

function isPossessiveName(words: readonly string[], start: number, end: number, look: Lookup): boolean {
  if (isListed(words, end - 1, end, look) || isListed(words, start, end, look)) return true;
  return words[start + 1] === '&' && end === start + 3 && isBrandBefore(words, end + 1);
}
