import { governingTense, governingVerb } from './governingTense.ts';
import { type Placed, placeInSentence } from './placed.ts';
import { tenseOf } from './tense.ts';
import type { Setting } from './timeRule.ts';
import { forComing, putOff } from './verbForms.ts';

/** Before or after publication; undefined if the sentence doesn't say. */
export type Direction = 'past' | 'future' | undefined;

/**
 * Whether a time lies before or after publication, by the tense and aspect of the verb it belongs to. The present means
 * what is on the calendar ("the fair opens June 20"), except in captions, which tell the past in it.
 */
export function directionOf(setting: Setting): Direction {
  const placed = placeInSentence(setting);
  const marked = directionByWords(placed);
  if (marked) return marked;
  const tense = governingTense(placed);
  if (tense === 'past' || tense === 'future') return tense;
  if (tense === 'due') return 'future';
  if (setting.region === 'caption') return 'past';
  if (tense === 'present') return 'future';
  if (setting.region === 'headline') return isHeadlineToCome(placed) ? 'future' : undefined;
  if (setting.region !== 'body' || placed.words.some((_, i) => tenseOf(placed.words, i) === 'past'))
    return undefined;
  return /\b(?:on|in)\s$/i.test(setting.text.slice(Math.max(0, setting.start - 4), setting.start))
    ? 'future'
    : undefined;
}

/** The clause itself says that it was still to come ("will open"), whatever the other signs. */
export function isToCome(setting: Setting): boolean {
  return governingTense(placeInSentence(setting)) === 'future';
}

/** "was set to open in April": ahead only if that is soon, else it has passed. */
export function isDue(setting: Setting): boolean {
  return governingTense(placeInSentence(setting)) === 'due';
}

/** Something is to come that does not yet hold: "we will know in five days", but not "the sixth in eight years". */
export function isAheadOfNow(setting: Setting): boolean {
  const placed = placeInSentence(setting);
  const verb = governingVerb(placed);
  if (verb?.tense !== 'present') return verb?.tense === 'future';
  return !/^(?:is|are|am|has|have|do|does)$/.test(placed.words[verb.at] ?? '');
}

/** "until Wednesday", "by Friday": a bound is on the nearer side, whatever the verb ("cancelled all flights until"). */
export function isBound({ text, start }: Setting): boolean {
  return /\b(?:until|till|by|through)\s(?:at least )?(?:late |early )?(?:on )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** "closed until Monday" in the present lasts beyond the day of publication. */
export function isBoundAhead(setting: Setting): boolean {
  const tense = governingTense(placeInSentence(setting));
  return tense === 'present' || tense === 'future';
}

/** What has been is named after what was done: "Friday’s closing price", "Monday’s attack". */
const done =
  /^(?:closing|close|attack|bombing|shooting|crash|killing|fire|earthquake|quake|blast|explosion|raid|ruling|verdict|report|statement|announcement|storm|flood|floods|defeat|win|victory|loss)$/;

/** Prepositions and possessives that settle it without a verb. */
function directionByWords({ words, from, to }: Placed): Direction {
  const before = words[from - 1] ?? '';
  const isOpen = /^(?:on|early|late)$/.test(before);
  const preposition = (isOpen ? (words[from - 2] ?? '') : before).toLowerCase();
  if (preposition === 'since') return 'past';
  if (/^['’]s$/.test(words[to] ?? '') && words.slice(to + 1, to + 4).some((word) => done.test(word)))
    return 'past';
  const near = words.slice(Math.max(0, from - 9), from - 1);
  if (preposition === 'for' && near.some((word) => forComing.has(word))) return 'future';
  if (preposition === 'to' && near.some((word) => putOff.has(word) && word !== 'off' && word !== 'back'))
    return 'future';
  return undefined;
}

/** "Bridge to close on Monday" */
function isHeadlineToCome({ words }: Placed): boolean {
  return words.some(
    (word, i) => word.toLowerCase() === 'to' && /^[A-Za-z][a-z]+$/.test(words[i + 1] ?? '') && i > 0,
  );
}
