import type { Span } from '../../story/story.ts';
import { splitNewsSentences } from '../../text/splitNewsSentences.ts';

/** Where a note begins that follows a credit without a full stop: "via REUTERS ATTENTION EDITORS - THIS IMAGE …". */
const begins =
  /\(?(?:---\s?)?\b(?:EDITOR[’']?S[’']? NOTE|ATTENTION(?: EDITORS)?\s?[-–:]|NOTE TO EDITORS)|(?<!(?:NOTE|EDITORS)\s?[-–—:]{1,3}\s?)\bTHIS (?:IMAGE|PICTURE|PHOTO|VIDEO|HANDOUT) (?:HAS|WAS|IS|MAY)\b|(?<=\bvia REUTERS )(?=\S)|(?<=\. )(?=@)/g;

/** The sentences of a caption, with notes to editors as sentences of their own. UTF-16 ranges. */
export function captionSegments(caption: string, language: string): readonly Span[] {
  return splitNewsSentences(caption, language).flatMap(({ start, end }) => {
    const cuts = [...caption.slice(start, end).matchAll(begins)].map(({ index }) => start + index);
    const starts = [start, ...cuts.filter((cut) => cut > start)];
    return starts.map((from, i) => trimmed(caption, from, starts[i + 1] ?? end));
  });
}

function trimmed(caption: string, start: number, end: number): Span {
  return { start, end: start + caption.slice(start, end).trimEnd().length };
}
