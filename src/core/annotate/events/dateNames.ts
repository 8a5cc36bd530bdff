import { linkWords } from '../words/clauseWords.ts';

/** A clock may stand between the preposition and the day. */
const clock = '(?:(?:noon|midnight|midday|\\d[\\d:.]*\\s?[ap]\\.?m\\.?)\\s(?:on\\s)?)?';
const bound = new RegExp(
  `\\b(?:since|until|till|through|as early as|as of|than|from|back to|dating to)\\s${clock}(?:late |early |the )?$`,
  'i',
);

/** `before`: the sentence before the date. "since May", "until Friday", "by 2030": an edge of something longer. */
export function isBound(before: string, when: string, isComing: boolean): boolean {
  // "will send its copper from Saturday" begins then.
  if (isComing && /\bfrom\s$/i.test(before)) return false;
  return bound.test(before) || (/^\d{4}$/.test(when) && /\b(?:by|until)\s$/i.test(before));
}

const stretches =
  'morning|evening|afternoon|night|hours|day|days|week|weekend|month|spring|summer|autumn|fall|winter|end|start|beginning|half|middle|weeks|months|part|eve';
/** "the same period of 2022", but not "the night of April 29" or "the spring of 1975". */
export const ofNoun = new RegExp(`(?<!\\b(?:${stretches}))\\sof\\s(?:early |late )?$`, 'i');

const ownsBefore = /\b(?:the|a|an|its|his|her|their|our|this|that|each|every|\p{L}+['’]s)\s(?:\w+\s)?$/iu;

const beforeNoun = new RegExp(
  `^\\s(?!(?:${linkWords}|was|is|were|are|will|has|had|would)\\b)[\\p{L}\\p{N}]`,
  'u',
);

/** "the 2018 contract", "an April 22 attack", "her 2000 and 2006 races": the date stands before the noun it names. */
export function isNamePart(before: string, after: string): boolean {
  return (
    (ownsBefore.test(before) && (beforeNoun.test(after) || /^\s(?:and|or)\s\d{4}\s\p{L}/u.test(after))) ||
    (/\b(?:the|a|an|its|his|her|their|our)\s\d{4}\s(?:and|or)\s$/i.test(before) && beforeNoun.test(after))
  );
}
