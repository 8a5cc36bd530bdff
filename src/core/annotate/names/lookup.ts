import type { Gazetteer, KnownPlace } from '../gazetteer.ts';
import { toTitle } from '../sentence.ts';
import { calendarWords, functionWords } from '../words/functionWords.ts';

/** What the gazetteer knows of words in a sentence, plus the words that the story itself writes in lower case. */
export type Lookup = {
  readonly gazetteer: Gazetteer;
  readonly place: (phrase: string) => KnownPlace | undefined;
  readonly adjective: (phrase: string) => string | undefined;
  readonly organisation: (phrase: string) => string | undefined;
  readonly isBody: (phrase: string) => boolean;
  readonly isGiven: (word: string) => boolean;
  readonly isFamily: (word: string) => boolean;
  /** An ordinary English word: a capital at the start of a sentence is no evidence for a name. */
  readonly isCommon: (word: string) => boolean;
  /** Can't be part of a name unless it is on a list. */
  readonly isFunction: (word: string) => boolean;
};

/** `lower`: words that the story itself writes in lower case. */
export function toLookup(gazetteer: Gazetteer, lower: ReadonlySet<string>): Lookup {
  const isCommon = (word: string) =>
    lower.has(word.toLowerCase()) || isCommonWord(word.toLowerCase(), gazetteer.common);
  return {
    gazetteer,
    place: (phrase) =>
      gazetteer.places.get(phrase) ??
      (/ (?:Es|Am|De|Del|Upon|On|Do|Da|And|Of|The) /.test(phrase)
        ? gazetteer.places.get(withSmallWords(phrase))
        : undefined) ??
      (/^[A-Z]{4,}$/.test(phrase) ? gazetteer.places.get(toTitle(phrase)) : undefined),
    adjective: (phrase) => gazetteer.adjectives.get(phrase),
    organisation: (phrase) => gazetteer.organisations.get(phrase),
    isBody: (phrase) => gazetteer.bodies.has(phrase),
    isGiven: (word) => gazetteer.given.has(word),
    isFamily: (word) => gazetteer.family.has(word) || gazetteer.family.has(word.replace(/^.*-/, '')),
    isCommon,
    isFunction: (word) => functionWords.has(word) || calendarWords.has(word) || isParentOf(word),
  };
}

/** "Dar Es Salaam", from a dateline in capitals. */
function withSmallWords(phrase: string): string {
  return phrase.replace(/ (?:Es|Am|De|Del|Upon|On|Do|Da|And|Of|The)(?= )/g, (word) => word.toLowerCase());
}

/** The list has base forms only; "officials", "yesterday's", "booed", "running" and "quickly" are reduced to theirs. */
function isCommonWord(word: string, common: ReadonlySet<string>): boolean {
  if (common.has(word)) return true;
  const ending = /(?:ies|es|s|ied|ed|d|ing|ly|er|est)$/.exec(word)?.[0];
  if (word === 'using' || word === 'used') return true;
  if (!ending || word.length - ending.length < 3) return false;
  const stem = word.slice(0, -ending.length);
  return [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/, '$1')].some((base) => common.has(base));
}

/** "Dad-of-three Gav Hollis": no part of the name. */
function isParentOf(word: string): boolean {
  return /^\p{Lu}\p{Ll}+-of-(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(word);
}
