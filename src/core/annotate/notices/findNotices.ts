import type { Notice } from '../../story/story.ts';
import { splitNewsSentences } from '../../text/splitNewsSentences.ts';

type NoticeRule = { readonly kind: Notice['kind']; readonly whole: boolean; readonly pattern: RegExp };

const picture =
  '(?:photo|photograph|image|picture|frame|still|frame\\s?grab|screen\\s?grab|screenshot|handout|video|footage|photos|images|pictures)';
const handedOut =
  '(?:provided|released|supplied|distributed|made available|handed out|issued|obtained|shared|posted|published|circulated|taken from (?:a |the )?(?:social media |state |amateur |undated )?video|made from (?:a |the )?(?:social media |state |amateur |undated )?video)';

/** Phrases that agencies use about their pictures. `whole`: the notice is the whole sentence, not just the phrase. */
const rules: readonly NoticeRule[] = [
  {
    kind: 'handout',
    whole: false,
    pattern: new RegExp(
      `\\b(?:in this|this|a|an|undated|the)\\s(?:[\\w-]+\\s){0,3}${picture}\\b[^,.;()]{0,80}?\\b${handedOut}\\b[^,.;()]*`,
      'i',
    ),
  },
  // "Photo released by the ministry", "Handout picture from the coastguard": without an article, at the start.
  {
    kind: 'handout',
    whole: false,
    pattern: new RegExp(
      `^(?!(?:in|this|an?|the|undated)\\b)(?:[\\w-]+\\s){0,2}${picture}\\s(?:was\\s)?${handedOut}\\b[^,.;()]*`,
      'i',
    ),
  },
  { kind: 'handout', whole: false, pattern: /^handout (?:photo|photograph|image|picture)\b[^,.;()]*/i },
  {
    kind: 'handout',
    whole: false,
    pattern:
      /\((?:[^()]*\bhandout\b[^()]*|(?:photo |picture |image )?(?:courtesy of|supplied by|provided by) [^()]+)\)/i,
  },
  {
    kind: 'handout',
    whole: true,
    pattern:
      /\b(?:this (?:image|picture|photo) (?:has been|was) (?:supplied|provided)|supplied by a third party)\b/i,
  },
  {
    kind: 'access',
    whole: true,
    pattern:
      /\b(?:journalists|reporters|photographers|media|press|news organi[sz]ations)\b.*(?:\b(?:not|no|without|denied|refused)\b.*\b(?:access|entry|allowed|permitted|admitted|present)\b|\b(?:barred|banned|excluded|kept (?:away|out)|turned away)\b)|\bno (?:independent |foreign |other )?(?:journalists|reporters|photographers|media|press)\b.*\b(?:allowed|permitted|admitted|present)\b/i,
  },
  {
    kind: 'unverified',
    whole: true,
    pattern:
      /\b(?:cannot|can’t|can't|could not|couldn’t|couldn't|unable to|not able to|has not been|have not been|not|has yet to|nor|no way to|impossible to)\b.*\b(?:verif(?:y|ied)|authenticat(?:e|ed)|(?:independently|be|been|immediately) (?:confirm|confirmed|established)|confirm the (?:authenticity|date|location|content|source))\b|\b(?:is|are|remains?) unverified\b/i,
  },
  {
    kind: 'watermark',
    whole: true,
    pattern:
      /\bwatermarks?\b|\b(?:logo|lettering|writing|caption|text|date stamp|timestamp)\b.*\b(?:added|placed|put) by (?:the )?source\b/i,
  },
  {
    kind: 'file',
    whole: false,
    pattern:
      /^(?:FILE|ARCHIVE)\b(?:\s(?:PHOTO|PICTURE|IMAGE))?\s?[-–—:]*|^(?:file|archive|library) (?:photo|picture|image)\b\s?[-–—:]*|\((?:(?:file|archive)(?: photo| picture| image)?)\)|\b(?:in )?(?:this|a|an) (?:undated )?(?:file|archive|library) (?:photo|picture|image)\b/i,
  },
  {
    kind: 'edited',
    whole: true,
    pattern:
      /\b(?:digitally (?:altered|enhanced|manipulated|edited|created)|(?:has|have) been (?:digitally )?(?:altered|edited|retouched|cropped|manipulated|blurred|pixelated|colou?ri[sz]ed|obscured|mirrored|combined)|(?:is|was|are|were) (?:digitally )?(?:retouched|blurred|pixelated|obscured|colou?ri[sz]ed)(?: (?:at|by) (?:the )?source)?|composite (?:image|photo|picture)|combination (?:image|photo|picture)|combo of (?:images|photos|pictures)|(?:generated|made) (?:by|with) (?:an )?(?:AI|artificial intelligence)|AI-generated)\b/i,
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
