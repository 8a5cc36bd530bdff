import type { Span } from '../../story/story.ts';
import { splitNewsSentences } from '../../text/splitNewsSentences.ts';

/** Finds the sentence at a place (UTF-16) of a text, which is split only if a time is found in it. */
export function sentenceFinder(text: string): (at: number) => Span {
  let sentences: readonly Span[] | undefined;
  return (at) => {
    sentences ??= splitNewsSentences(text, 'en');
    let [from, to] = [0, sentences.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sentences[middle]?.start ?? 0) <= at) from = middle + 1;
      else to = middle;
    }
    return sentences[from - 1] ?? { start: 0, end: text.length };
  };
}
