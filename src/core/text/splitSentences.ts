import type { Span } from '../story/story.ts';

/** Abbreviations that news text puts before a capital or a number, where no sentence ends. */
const abbreviation =
  /(?:^|[\s(“"‘])(?:[A-Z]\.(?:[A-Z]\.)*|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Gov|Sen|Rep|Rev|Prof|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Co|Corp|Inc|Ltd|Jr|Sr|vs|approx)\.?\s*$/;

/**
 * Sentences of one block as UTF-16 ranges without the space between them, by Unicode's rules
 * (UAX #29, through Intl.Segmenter), joined again where the break follows an abbreviation.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const sentences: Span[] = [];
  let open: number | undefined;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
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
