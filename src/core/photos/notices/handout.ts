import type { Span } from '../../story/story.ts';
import { date, fromVideo, handedOut, inPhrase, picture, pictureTerm } from './words.ts';

/** "this photo" with any words between; without "this" only at the start, and only in the agencies' terms. */
const thisPicture = new RegExp(
  `(?:(?:^|[\\s(])in this|^this|^these|(?:^|[,;] )in an?) (?:${date},? )?(?:[\\w’'-]+ ){0,4}?${picture}(?: ${picture}){0,2}\\b`,
  'i',
);
const anyPicture = new RegExp(
  `^(?:(?:an?|the) )?(?:${pictureTerm} ){0,4}${picture}(?: ${picture}){0,2}\\b`,
  'i',
);
const givenLater = new RegExp(`^,?\\s(?:${inPhrase}){0,80}?\\b(?:${handedOut}|${fromVideo})\\b`, 'i');
const given = new RegExp(`^,?\\s(?:was )?(?:${handedOut}|${fromVideo})\\b`, 'i');
const phrase = new RegExp(`^(?:${inPhrase}){0,200}`, 'i');

const label = /^HANDOUT\s?[-–—:]/;
/** "HANDOUT - 28.11.2026, Emden: …", "(Photo courtesy of the city)", "Royal Palace/Handout via REUTERS", "HO-Peel Police". */
const inCredit = [
  label,
  /\([^()“”"]{0,80}\b(?:[Hh]andout|HANDOUT|HO|[Ss]upplied)\b[^()“”"]{0,80}\)/,
  /\((?:[Pp]hoto |[Pp]icture |[Ii]mage )?(?:courtesy of|Courtesy of|supplied by|provided (?:by|to)) [^()]{1,160}\)/,
  /\([^()]{1,120}\)\s?\/\s?HANDOUT\b/,
  /^(?:photo by )?handout\s?\/[^.,;()]{2,120}$/i,
  /^(?:photo|picture|image|credit)s?: (?:supplied|handout)\b[^,;()]{0,80}$/i,
  /^[^.,;()]{2,80}\/\s?handout via \w+$/i,
  /^EPA(?:-EFE)?\/.{2,80}\bHANDOUT\b.*$/,
  /^THE CANADIAN PRESS\/HO\b.*$/,
  /\bDISTRIBUTED AS A SERVICE TO CLIENTS\b/,
];

/** "by Kent Police of a van", "@kentpolice of a van": what the picture shows, but not "Ministry of Defence". */
const issuedOf =
  /(?<!\b(?:ministry|department|office|bank|university|city|house|school|museum|institute|church|court|council|government|duke|duchess)) of /i;

/** The phrase that says who handed a picture out; UTF-16 range in a sentence. */
export function handoutsIn(sentence: string): readonly Span[] {
  const credits = inCredit.flatMap((pattern) => {
    const found = pattern.exec(sentence);
    return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
  });
  const words = handoutPhrase(sentence);
  const isCredit = credits.some(({ start, end }) => words && start <= words.start && words.end <= end);
  return words && !isCredit ? [words, ...credits] : credits;
}

function handoutPhrase(sentence: string): Span | undefined {
  const found = thisPicture.exec(sentence) ?? anyPicture.exec(sentence);
  if (!found) return undefined;
  const start = found.index + (/^[\s(,;]*/.exec(found[0])?.[0].length ?? 0);
  const named = found.index + found[0].length;
  const rest = sentence.slice(named);
  const link = (/\bthis\b|\bthese\b/i.test(found[0]) ? givenLater : given).exec(rest);
  if (link) {
    const tail = phrase.exec(rest.slice(link[0].length))?.[0] ?? '';
    return { start, end: named + link[0].length + lengthOfGiver(link[0] + tail) - link[0].length };
  }
  return /\b(?:handout|supplied|courtesy)\b/i.test(found[0]) ? { start, end: named } : undefined;
}

function lengthOfGiver(words: string): number {
  const by = Math.max(words.indexOf('issued by '), words.indexOf('@'));
  const of = by === -1 ? null : issuedOf.exec(words.slice(by));
  return of ? by + of.index : words.trimEnd().length;
}
