import { firmOpeners } from '../words/firms.ts';
import { firstFamilyNames } from '../words/firstFamilyNames.ts';
import { bodyOpeners, bodyTails } from '../words/heads.ts';
import { isHumanNoun } from '../words/humanNouns.ts';
import { titles } from '../words/titles.ts';
import type { Lookup } from './lookup.ts';
import { longestListed, phrase } from './phrase.ts';
import type { Piece } from './piece.ts';
import { type Part, type Reading, type Rule, readAs } from './rule.ts';
import { adjectiveOpening } from './rules/adjectiveOpening.ts';
import { apposed } from './rules/apposed.ts';
import { acronym, bodyByItsWords, teamName } from './rules/bodies.ts';
import { bodyByItsNeighbours, contestant } from './rules/bodyNeighbours.ts';
import { firmByItsOpener, firmWithTown, partners, possessiveBrand } from './rules/firms.ts';
import { knownOpening, knownWhole } from './rules/knownNames.ts';
import { familyName, familyNameFirst, givenName } from './rules/people.ts';
import { personByNeighbours } from './rules/personNeighbours.ts';
import {
  directionAsPlace,
  placeByItsNeighbours,
  placeByItsWords,
  placeByPreposition,
  placeWithDirection,
} from './rules/places.ts';
import { namedStorm, stormWords, thingByItsWords, vessel } from './rules/things.ts';
import { afterOffice, titledPerson } from './rules/titledPeople.ts';
import { weapon } from './rules/weapons.ts';
import type { Run } from './run.ts';

/** Rules for the start of a run; the first that matches wins. */
const rules: readonly Rule[] = [
  // "the South", before the lists of towns.
  directionAsPlace,
  // "the ferry Aurora", before the lists of towns and given names.
  vessel,
  // A full match on a list: "Bank of England", "New York".
  knownWhole,
  weapon,
  possessiveBrand,
  partners,
  // "President Lincoln" before the town of Lincoln.
  titledPerson,
  afterOffice,
  bodyByItsWords,
  firmByItsOpener,
  firmWithTown,
  thingByItsWords,
  namedStorm,
  placeWithDirection,
  placeByItsWords,
  familyNameFirst,
  adjectiveOpening,
  apposed,
  givenName,
  placeByItsNeighbours,
  bodyByItsNeighbours,
  personByNeighbours,
  knownOpening,
  acronym,
  teamName,
  familyName,
  placeByPreposition,
  contestant,
];

/** The names in a run, left to right; what no rule matches becomes a piece without a kind. */
export function readRun({ sentence, from, to, atStart }: Run, look: Lookup): readonly Piece[] {
  const { words } = sentence;
  const pieces: Piece[] = [];
  let at = from;
  if (atStart && isMereStart(words, from, to, look)) {
    const part: Part = { sentence, words, from, to: from + 1, atStart };
    const opening =
      to === at + 1 ? readOpeningWord(part, look) : readAs(undefined, 'opens a sentence', 0, part);
    pieces.push(...opening.pieces);
    at = from + 1;
  }
  while (at < to) {
    const part: Part = { sentence, words, from: at, to, atStart: atStart && at === from };
    const { pieces: found, next } = readPart(part, look);
    pieces.push(...found);
    at = next;
    while (at < to && /^(?:of|and|for|&|'s|'|-|on|the)$/.test(words[at] ?? '')) at++;
  }
  return pieces;
}

function readPart(part: Part, look: Lookup): Reading {
  for (const rule of rules) {
    const reading = rule.read(part, look);
    if (reading) return reading;
  }
  return readAs(undefined, 'capitals', 0, part);
}

/** "Unite, a trade union,": an ordinary word that opens a sentence is a name only if the following words say so. */
function readOpeningWord(part: Part, look: Lookup): Reading {
  const reading = placeByItsNeighbours.read(part, look) ?? bodyByItsNeighbours.read(part, look);
  return reading ?? readAs(undefined, 'opens a sentence', 0, part);
}

/** "South Korean", "West Bank": the first words together are on a list. */
function opensListedName(words: readonly string[], from: number, to: number, look: Lookup): boolean {
  for (let end = Math.min(to, from + longestListed); end > from; end--) {
    const text = phrase(words, from, end);
    if (look.adjective(text) || (end > from + 1 && (look.place(text) || look.organisation(text))))
      return true;
  }
  return false;
}

/** Whether the first word of a sentence is capitalised only because of its position. */
function isMereStart(words: readonly string[], from: number, to: number, look: Lookup): boolean {
  const first = words[from] ?? '';
  const isMany = isManyPeople(first, look) && to - from > 1;
  if ((!look.isCommon(first) && !isMany) || /^[A-Z]{2,}$/.test(first)) return false;
  if (opensListedName(words, from, to, look)) return false;
  if (isMany) return true;
  if (to - from > 1 && stormWords.test(first)) return false;
  if (to - from === 1) return !look.place(first) && !look.isGiven(first) && !look.organisation(first);
  if (titles.has(first) || (bodyOpeners.has(first) && words[from + 1] === 'of')) return false;
  if (/^[A-Z][a-z]+-[a-z]+$/.test(words[from + 1] ?? '') && firstFamilyNames.has(first)) return false;
  if (firmOpeners.has(first) && !look.isCommon(words[from + 1] ?? '')) return false;
  if (look.isGiven(first) && (look.isFamily(words[from + 1] ?? '') || !look.isCommon(words[from + 1] ?? '')))
    return false;
  return !bodyTails.has(words[to - 1] ?? '');
}

/** "Lawmakers Ada Roe and Bo Lind" */
function isManyPeople(word: string, look: Lookup): boolean {
  return (
    word.endsWith('s') &&
    !look.isGiven(word) &&
    !look.isFamily(word) &&
    !look.isBody(word) &&
    isHumanNoun(word.toLowerCase())
  );
}
