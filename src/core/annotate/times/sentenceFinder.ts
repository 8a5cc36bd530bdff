import type { Span } from '../../story/story.ts';
import { splitNewsSentences } from '../../text/splitNewsSentences.ts';

/** Finds the sentence at a place (UTF-16) of a text, which is split only if a time is found in it. */
export function sentenceFinder(text: string): (at: number) => Span {
  let sentences: readonly Span[] | undefined;
  return (at) => {
    sentences ??= splitNewsSentences(text, 'en');
    return spanAt(sentences, at) ?? { start: 0, end: text.length };
  };
}

/** The last of `spans`, which are in order, that starts at or before `at` (UTF-16). */
export function spanAt<Item extends Span>(spans: readonly Item[], at: number): Item | undefined {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return spans[from - 1];
}
