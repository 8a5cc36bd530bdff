import type { Span } from '../story/story.ts';

/** Abbreviations that news text puts before a capital or a number without ending a sentence. */
export const abbreviation =
  /(?:^|[\s(“"‘])(?:[A-Z]\.(?:[A-Z]\.)*|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Gov|Sen|Rep|Rev|Prof|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Co|Corp|Inc|Ltd|Jr|Sr|vs|approx)\.?\s*$/;

/**
 * Splits a block into sentences by Unicode's rules (UAX #29, Intl.Segmenter), joined again after an abbreviation. UTF-16
 * ranges, without the white space between them.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const sentences: Span[] = [];
  let open: number | undefined;
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const start = open ?? index;
    const end = index + segment.length;
    const soFar = text.slice(start, end);
    const unfinished = end < text.length && abbreviation.test(soFar) && soFar.trim().length < text.length;
    if (unfinished) {
      open = start;
      continue;
    }
    open = undefined;
    sentences.push({ start, end: start + soFar.trimEnd().length });
  }
  return sentences.filter(({ start, end }) => end > start);
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
