import {
  bodyTails,
  directions,
  placeNouns,
  placeOfOpeners,
  placeOpeners,
  placeTails,
} from '../../words/heads.ts';
import { isHumanNoun } from '../../words/humanNouns.ts';
import { phrase } from '../phrase.ts';
import { type Rule, readAs, textOf, wordAfter, wordBefore } from '../rule.ts';

/** "Lake Geneva", "Gulf of Aden", "Tampa Bay", "Orange County". */
export const placeByItsWords: Rule = {
  name: 'word for a place',
  read(part, look) {
    const { words, from, to } = part;
    const [first = '', second = '', last = ''] = [words[from], words[from + 1], words[to - 1]];
    if (to - from < 2) return undefined;
    if (isOpenedWithOf(words, from, to)) return readAs('place', 'word for a place', 2, part);
    if (
      placeTails.has(last) &&
      (to - from > 2 || !look.isGiven(first) || !look.isFamily(last) || look.isFamily(first))
    )
      return readAs('place', 'word for a place', 2, part);
    const opens =
      placeOpeners.has(first) &&
      !placeTails.has(second) &&
      !/(?:cans|ians)$/.test(second) &&
      !(look.isGiven(second) && to - from > 2) &&
      to - from <= 4;
    return opens && !bodyTails.has(last) ? readAs('place', 'word for a place', 2, part) : undefined;
  },
};

/** "Gulf of Aden", "Federal Republic of Cameroon". */
function isOpenedWithOf(words: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to - 2; i++)
    if (placeOfOpeners.has(words[i] ?? '') && words[i + 1] === 'of') return true;
  return false;
}

/** "the West", "relations with the South": a direction used for a part of the world or a country. */
export const directionAsPlace: Rule = {
  name: 'direction as a place',
  read(part) {
    const { words, from, to } = part;
    if (
      to - from !== 1 ||
      !/^(?:North|South|East|West)$/.test(words[from] ?? '') ||
      wordBefore(part) !== 'the'
    )
      return undefined;
    return /^(?:[.,;:!?)”"]|'s|and|but|or|to|in|is|was|has|had|)$/.test(wordAfter(part))
      ? readAs('place', 'direction as a place', 2, part)
      : undefined;
  },
};

/** "Southern Lebanon", "West Antwerp": the direction is part of the name. */
export const placeWithDirection: Rule = {
  name: 'direction and place',
  read(part, look) {
    const { words, from, to } = part;
    if (!directions.has(words[from] ?? '') || to - from < 2) return undefined;
    return look.place(phrase(words, from + 1, to))
      ? readAs('place', 'direction and place', 2, part)
      : undefined;
  },
};

/** "the village of Calheta", "Calheta, Portugal", "in Calheta". */
export const placeByItsNeighbours: Rule = {
  name: 'beside a word for a place',
  read(part, look) {
    const { words, from, to } = part;
    const name = 'beside a word for a place';
    const before = wordBefore(part);
    if (to - from > 3) return undefined;
    if (
      before === 'of' &&
      /^(?:village|town|city|island|suburb|municipality|hamlet|port|province|district|parish|region|area|neighborhood|neighbourhood|kingdom|principality|commune|resort|settlement|township|borough|enclave|governorate|outskirts|slopes|foothills|shores)$/.test(
        words[from - 2] ?? '',
      )
    )
      return readAs('place', name, 3, part);
    if (
      wordAfter(part) === ',' &&
      isPlaceAt(words, to + 1, look.place) &&
      /^(?:in|at|near|from|of|to)$/.test(before)
    )
      return readAs('place', name, 2, part);
    if (isSaidToBeAPlace(words, to)) return readAs('place', name, 3, part);
    if (placeNouns.has(wordAfter(part)) && to - from <= 2 && !look.isGiven(words[from] ?? ''))
      return readAs('place', name, 1, part);
    return undefined;
  },
};

/** "in Calheta", where the word is otherwise unknown. */
export const placeByPreposition: Rule = {
  name: 'after "in" or "near"',
  read(part, look) {
    const { words, from, to } = part;
    if (to - from > 2 || !/^(?:in|near|outside|throughout|across)$/i.test(wordBefore(part))) return undefined;
    if (look.isCommon(words[from] ?? '') || look.isGiven(words[from] ?? '') || look.isBody(textOf(part)))
      return undefined;
    return readAs('place', 'after "in" or "near"', 1, part);
  },
};

/** "Boultham is a village", "Aisby, a small town". */
function isSaidToBeAPlace(words: readonly string[], from: number): boolean {
  if (!/^(?:is|was|,)$/.test(words[from] ?? '') || !/^(?:a|an|the)$/.test(words[from + 1] ?? ''))
    return false;
  const end = words
    .slice(from + 2, from + 7)
    .findIndex((word) => /^(?:in|of|on|,|who|that|and|\.)$/.test(word));
  const nouns = words.slice(from + 2, from + 2 + (end === -1 ? 5 : end));
  // "Ana Roe, the city manager", "Bo Lind, the district's engineer"
  if (nouns.includes("'s") || nouns.some((word) => isHumanNoun(word))) return false;
  return nouns.some(
    (word) =>
      placeNouns.has(word) ||
      /^(?:commune|hamlet|parish|settlement|peninsula|airport|mountain|stream|highway)$/.test(word),
  );
}

function isPlaceAt(words: readonly string[], from: number, place: (phrase: string) => unknown): boolean {
  return [1, 2, 3].some((length) => place(phrase(words, from, from + length)));
}
