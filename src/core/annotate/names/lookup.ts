import type { Gazetteer, KnownPlace } from '../gazetteer.ts';
import { toTitle } from '../sentence.ts';
import { calendarWords, functionWords } from '../words/functionWords.ts';

/** What the gazetteer says of words as they stand in a sentence, and what the story's own lower case adds. */
export type Lookup = {
  readonly gazetteer: Gazetteer;
  readonly place: (phrase: string) => KnownPlace | undefined;
  readonly adjective: (phrase: string) => string | undefined;
  readonly organisation: (phrase: string) => string | undefined;
  readonly isBody: (phrase: string) => boolean;
  readonly isGiven: (word: string) => boolean;
  readonly isFamily: (word: string) => boolean;
  /** An ordinary English word: its capital at the start of a sentence says nothing. */
  readonly isCommon: (word: string) => boolean;
  /** It can't stand in a name unless a list says so. */
  readonly isFunction: (word: string) => boolean;
};

/** `lower`: the words that the story itself writes in lower case. */
export function toLookup(gazetteer: Gazetteer, lower: ReadonlySet<string>): Lookup {
  const isCommon = (word: string) =>
    lower.has(word.toLowerCase()) || isCommonWord(word.toLowerCase(), gazetteer.common);
  return {
    gazetteer,
    place: (phrase) =>
      gazetteer.places.get(phrase) ??
      (/^[A-Z]{4,}$/.test(phrase) ? gazetteer.places.get(toTitle(phrase)) : undefined),
    adjective: (phrase) => gazetteer.adjectives.get(phrase),
    organisation: (phrase) => gazetteer.organisations.get(phrase),
    isBody: (phrase) => gazetteer.bodies.has(phrase),
    isGiven: (word) => gazetteer.given.has(word),
    isFamily: (word) => gazetteer.family.has(word) || gazetteer.family.has(word.replace(/^.*-/, '')),
    isCommon,
    isFunction: (word) => functionWords.has(word) || calendarWords.has(word),
  };
}

/** The list has base forms; "officials", "yesterday's", "booed", "running", "quickly" lead back to one. */
function isCommonWord(word: string, common: ReadonlySet<string>): boolean {
  if (common.has(word)) return true;
  const ending = /(?:ies|es|s|ied|ed|d|ing|ly|er|est)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < 3) return false;
  const stem = word.slice(0, -ending.length);
  return [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/, '$1')].some((base) => common.has(base));
}
