import type { Notice, Span } from '../../story/story.ts';
import { splitNewsSentences } from '../../text/splitNewsSentences.ts';

type Rule = { readonly kind: Notice['kind']; readonly words: RegExp; readonly whole: boolean };

/**
 * Phrases in captions with which agencies describe where a picture comes from. `whole`: the notice is the sentence; else
 * only the phrase, since the rest of the sentence describes the picture.
 */
const rules: readonly Rule[] = [
  {
    kind: 'handout',
    words:
      /^(?:In )?this (?:undated |combination |handout |file )*(?:photo|image|handout|picture|frame grab|screengrab|video image)s?(?: \w+){0,4}? (?:provided|released|made available|distributed|issued|supplied|taken from video (?:provided|released)) by [^,.;]+/i,
    whole: false,
  },
  {
    kind: 'access',
    words: /\bjournalists? (?:were|was|have|had) not (?:been )?(?:given|granted|allowed) access\b/i,
    whole: true,
  },
  {
    kind: 'unverified',
    words: /\b(?:can ?not|could not|can't|couldn’t|couldn't) be (?:independently )?verified\b/i,
    whole: true,
  },
  { kind: 'watermark', words: /\bwatermark/i, whole: true },
  {
    kind: 'file',
    words:
      /^FILE(?: PHOTO)?(?: ?[-–—:]| (?=\p{Lu}))|\(?\b(?:file|archive) (?:photo|image|picture)\)?|\bArchivbild\b|\bArkivbild\b/iu,
    whole: false,
  },
  {
    kind: 'edited',
    words:
      /\b(?:image|photo|picture)s? (?:has|have) been (?:digitally |electronically )?(?:edited|altered|cropped|blurred|enhanced|retouched|pixelated)\b|\bdigitally (?:altered|enhanced)\b/i,
    whole: true,
  },
];

/** UTF-16 ranges in the caption, in order, without overlaps. */
export function findCaptionNotices(caption: string, language: string): readonly Notice[] {
  const notices: Notice[] = [];
  for (const sentence of splitNewsSentences(caption, language))
    for (const rule of rules) {
      const span = findIn(caption, sentence, rule);
      if (span && !notices.some(({ start, end }) => start < span.end && span.start < end))
        notices.push({ kind: rule.kind, ...span });
    }
  return notices.toSorted((a, b) => a.start - b.start);
}

function findIn(caption: string, sentence: Span, { words, whole }: Rule): Span | undefined {
  const found = words.exec(caption.slice(sentence.start, sentence.end));
  if (!found) return undefined;
  if (whole) return sentence;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].trimEnd().length };
}
