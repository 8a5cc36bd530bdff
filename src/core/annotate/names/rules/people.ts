import { tenseOf } from '../../times/tense.ts';
import { firmTails } from '../../words/firms.ts';
import { firstFamilyNames } from '../../words/firstFamilyNames.ts';
import { bodyTails, placeTails } from '../../words/heads.ts';
import { wordSet } from '../../words/wordSet.ts';
import type { Lookup } from '../lookup.ts';
import { type Part, type Rule, readAs, wordAfter, wordBefore } from '../rule.ts';
import { endsAsPlace } from './endsAsPlace.ts';

const maxWords = 7;

/** What is called after people: no person before these. */
const namedAfter = wordSet(
  'prison mosque camp compound shrine checkpoint crossing dam bridge airport base hospital stadium madrassa square district neighborhood neighbourhood river school temple cathedral monastery award prize trophy series tournament',
);

/** "Moon Jae-in", "Leung Kwok-hung": the family name first, the given name in two parts. */
export const familyNameFirst: Rule = {
  name: 'family name first',
  read(part) {
    const { words, from, to } = part;
    const isOne = to - from === 2 && /^[A-Z][a-z]+-[a-z]+$/.test(words[from + 1] ?? '');
    return isOne && firstFamilyNames.has(words[from] ?? '')
      ? readAs('person', 'family name first', 2, part)
      : undefined;
  },
};

/** "Marta Lindqvist", "J. K. Lund": a given name or initials, followed by more. */
export const givenName: Rule = {
  name: 'given name',
  read(part, look) {
    const { words, from, to } = part;
    const first = words[from] ?? '';
    if (to - from < 2 || to - from > maxWords || endsAsPlace(part)) return undefined;
    const isInitial = /^[A-Z]\.$/.test(first);
    if (isInitial && words.slice(from, to).every((word) => /^[A-Z]\.?$/.test(word))) return undefined;
    // "the Abu Ghraib prison"
    if (namedAfter.has(wordAfter(part)) && wordBefore(part) !== 'of')
      return wordBefore(part) === 'the' ? readAs('place', 'given name', 1, part) : undefined;
    if (!isInitial && !look.isGiven(first)) return undefined;
    if (!isInitial && !isPlausible(part, look)) return undefined;
    const isKnown = look.isFamily(words[to - 1] ?? '') && !look.isCommon(first);
    return readAs('person', 'given name', isKnown ? 3 : isWeak(part, look) ? 1 : 2, part);
  },
};

/** "Will Moss": both are ordinary words and open the sentence, so only a verb after them makes it sure. */
function isWeak({ words, from, to, atStart }: Part, look: Lookup): boolean {
  const isOrdinary = to - from === 2 && words.slice(from, to).every((word) => look.isCommon(word));
  return atStart && isOrdinary && tenseOf(words, to) === undefined && words[to] !== ',';
}

/** A known place or ordinary word as first word needs a family name after it: "Paris Hilton", "Grace May". */
function isPlausible({ words, from, to, atStart }: Part, look: Lookup): boolean {
  const isJunior = /^[JS]r\.?$/.test(words[to - 1] ?? '') && words[to - 2] === ',';
  const [first = '', last = ''] = [words[from], words[isJunior ? to - 3 : to - 1]];
  if (firmTails.has(last) && !look.isFamily(last)) return false;
  const lastPlace = look.place(last)?.kind;
  if ((lastPlace === 'country' || lastPlace === 'region') && !look.isFamily(last)) return false;
  if (to - from === 2 && look.adjective(first) && (!look.isFamily(last) || look.isCommon(last))) return false;
  if (to - from > 2 && look.isGiven(first) && look.isGiven(words[from + 1] ?? '')) return true;
  if (look.isCommon(last) && !look.isFamily(last)) return false;
  if (look.isCommon(last) && atStart && look.isCommon(first))
    return to - from === 2 && !bodyTails.has(last) && !placeTails.has(last);
  const isTown = look.place(first) && (look.place(first)?.kind !== 'place' || look.isCommon(last));
  return !look.adjective(last) && (!isTown || look.isFamily(last));
}

/** Two or three words that end in a family name and aren't ordinary words: "Yaw Mensah". */
export const familyName: Rule = {
  name: 'family name',
  read(part, look) {
    const { words, from, to } = part;
    if (to - from < 2 || to - from > 3 || endsAsPlace(part)) return undefined;
    const all = words.slice(from, to);
    if (
      !all.every(
        (word) =>
          /^[A-Z][a-z'-]/.test(word) ||
          /^[A-Z]\.$/.test(word) ||
          /^(?:de|van|von|bin|al|el|la|der)$/.test(word),
      )
    )
      return undefined;
    if (!look.isFamily(words[to - 1] ?? '') || all.some((word) => look.isCommon(word) || bodyTails.has(word)))
      return undefined;
    return readAs('person', 'family name', 1, part);
  },
};
