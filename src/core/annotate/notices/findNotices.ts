import type { Notice } from '../../story/story.ts';
import { splitNewsSentences } from '../../text/splitNewsSentences.ts';

type NoticeRule = { readonly kind: Notice['kind']; readonly whole: boolean; readonly pattern: RegExp };

/** Phrases that agencies use about their pictures. `whole`: the notice is the whole sentence, not just the phrase. */
const rules: readonly NoticeRule[] = [
  {
    kind: 'handout',
    whole: false,
    pattern:
      /\b(?:in this|this|a)\s(?:[\w-]+\s){0,3}(?:photo|image|picture|frame|photograph|screenshot|handout|video)\b[^,.;()]*?\b(?:provided|released|supplied|distributed|made available|taken from video|handed out|issued)\b[^,.;()]*/i,
  },
  { kind: 'handout', whole: false, pattern: /\((?:[^()]*\bhandout\b[^()]*|photo courtesy of [^()]+)\)/i },
  { kind: 'access', whole: true, pattern: /\bjournalists\b.*\b(?:not|no|without|denied)\b.*\baccess\b/i },
  {
    kind: 'unverified',
    whole: true,
    pattern:
      /\b(?:cannot|can’t|can't|could not|couldn’t|couldn't|unable to|has not been|have not been|not)\b.*\bverif(?:y|ied)\b/i,
  },
  { kind: 'watermark', whole: true, pattern: /\bwatermark\b/i },
  {
    kind: 'file',
    whole: false,
    pattern:
      /^FILE\b(?:\sPHOTO)?\s?[-–—:]*|\((?:file(?: photo| picture| image)?)\)|\bin this file (?:photo|picture|image)\b/i,
  },
  {
    kind: 'edited',
    whole: true,
    pattern:
      /\b(?:digitally (?:altered|enhanced|manipulated|edited)|has been (?:altered|edited|retouched|cropped|manipulated|blurred|pixelated)|composite (?:image|photo|picture))\b/i,
  },
];

/** The provenance notices in a caption, in text order, as UTF-16 ranges in it. */
export function findNotices(caption: string, language: string): readonly Notice[] {
  const sentences = splitNewsSentences(caption, language);
  const found = rules.flatMap(({ kind, whole, pattern }) =>
    sentences.flatMap(({ start, end }): readonly Notice[] => {
      const match = pattern.exec(caption.slice(start, end));
      if (!match) return [];
      if (whole) return [{ kind, start, end }];
      const from = start + match.index;
      return [{ kind, start: from, end: from + match[0].trimEnd().length }];
    }),
  );
  const byPlace = found.toSorted((a, b) => a.start - b.start);
  return byPlace.filter((notice) => !byPlace.some((other) => other !== notice && isInside(notice, other)));
}

/** "Handout" inside a sentence that is already a notice belongs to that notice. */
function isInside(notice: Notice, other: Notice): boolean {
  return (
    other.start <= notice.start &&
    notice.end <= other.end &&
    other.end - other.start > notice.end - notice.start
  );
}
