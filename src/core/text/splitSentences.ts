import type { Span } from '../story/story.ts';
import { abbreviation } from './abbreviation.ts';

/** Whether a sentence goes on between the words before and after a place where Unicode's rules end it. */
export type GoesOn = (before: string, after: string) => boolean;

/** More than any abbreviation with the spaces after it; only so much is looked at, however long the sentence is. */
const longest = 40;

/**
 * Splits a block into sentences by Unicode's rules (UAX #29, Intl.Segmenter), joined again where `goesOn`
 * says so, by default after an abbreviation. UTF-16 ranges, without the white space between them.
 */
export function splitSentences(
  text: string,
  language: string,
  goesOn: GoesOn = (before) => abbreviation.test(before),
): readonly Span[] {
  const sentences: Span[] = [];
  let open: number | undefined;
  for (const { segment, index } of segments(text, language)) {
    const start = open ?? index;
    const end = index + segment.length;
    const before = text.slice(Math.max(start, end - longest), end);
    if (end < text.length && goesOn(before, text.slice(end, end + longest))) {
      open = start;
      continue;
    }
    open = undefined;
    sentences.push({ start, end: index + segment.trimEnd().length });
  }
  return sentences.filter(({ start, end }) => end > start);
}

/** Characters. The segmenter's time grows with the square of its text, so a longer one is given to it in parts. */
const mostAtOnce = 8000;

function* segments(text: string, language: string) {
  const segmenter = segmenterOf(language);
  for (let start = 0; start < text.length; ) {
    const part = text.slice(start, endOfPart(text, start));
    for (const { segment, index } of segmenter.segment(part)) yield { segment, index: start + index };
    start += part.length;
  }
}

/** After a line, else after what looks like a sentence. */
function endOfPart(text: string, start: number): number {
  const most = start + mostAtOnce;
  if (text.length <= most) return text.length;
  const part = text.slice(start, most);
  const line = part.lastIndexOf('\n') + 1;
  if (line > 0) return start + line;
  const stop = Math.max(
    ...['. ', '! ', '? ', '.” ', '." ', '。'].map((end) => part.lastIndexOf(end) + end.length),
  );
  return stop > mostAtOnce / 2 ? start + stop : most;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One a language: making a segmenter takes longer than splitting a paragraph. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
