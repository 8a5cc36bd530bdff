import type { Setting } from './timeRule.ts';
import type { Words } from './words.ts';

/**
 * A sentence as words, with where the time stands: `from` to `to`, half open. `starts` and `ends`: where each word is in the
 * text, in UTF-16 units.
 */
export type Placed = {
  readonly words: Words;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly from: number;
  readonly to: number;
};

/** Words on either side of a time that are looked at. No verb further away says when something happens. */
const farthest = 60;
/** UTF-16 units of a word at the most, spaces included, so that no more of a long sentence is read. */
const longestWord = 12;

/** A time, and the sentence it stands in, as ranges in `text`. */
type Place = Pick<Setting, 'text' | 'start' | 'end' | 'sentence'>;

/** The words of the sentence around a time, which is one empty word. A possessive "’s" is a word. */
export function placeInSentence({ text, start, end, sentence }: Place): Placed {
  const left = Math.max(sentence.start, start - farthest * longestWord);
  const before = cutWords(text.slice(left, start), left).slice(-farthest);
  const after = cutWords(text.slice(end, Math.min(sentence.end, end + farthest * longestWord)), end).slice(
    0,
    farthest,
  );
  const all = [...before, { word: '', start, end }, ...after];
  return {
    words: all.map(({ word }) => word),
    starts: all.map((one) => one.start),
    ends: all.map((one) => one.end),
    from: before.length,
    to: before.length + 1,
  };
}

const wordPattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}$£€]+(?:[-‐‑.,:'’&][\p{L}\p{N}]+)*|['’]s\b|[^\s]/gu;

/** The words of a text, cut as those of a sentence around a time. */
export function toWords(text: string): Words {
  return cutWords(text, 0).map(({ word }) => word);
}

type Word = { readonly word: string; readonly start: number; readonly end: number };

function cutWords(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const [start, end] = [offset + index, offset + index + word.length];
    const isPossessive = /\p{L}['’]s$/u.test(word) && !/^(?:it|he|she|that|there)['’]s$/i.test(word);
    return isPossessive
      ? [
          { word: word.slice(0, -2), start, end: end - 2 },
          { word: word.slice(-2), start: end - 2, end },
        ]
      : [{ word, start, end }];
  });
}
