import type { KnownPlace } from '../../gazetteer.ts';
import { bodyTails } from '../../words/heads.ts';
import type { Lookup } from '../lookup.ts';
import { longestListed, phrase } from '../phrase.ts';
import type { NameKind, Piece } from '../piece.ts';
import { type Part, type Reading, type Rule, readAs, textOf, wordBefore } from '../rule.ts';

/** Words after a list name that are no part of it but show that it isn't the place: "Korean language". */
const languages = /^(?:language|languages|alphabet|script|speaker|speakers)$/;
const locative =
  /^(?:in|at|from|near|to|of|across|outside|around|into|throughout|leaving|between|visiting|visited|via)$/i;

/** The whole run is on a list. */
export const knownWhole: Rule = {
  name: 'list',
  read(part, look) {
    const text = textOf(part);
    const kind = kindOf(text, look);
    if (!kind) return undefined;
    if (kind === 'adjective') return adjective(part);
    const { words, from, to } = part;
    if (to - from > 1 || look.organisation(text))
      return readAs(kind, 'list', isDoubtful(part, look) ? 1 : 2, part);
    if (isDoubtful(part, look))
      return isPlaced(part) ? readAs(kind, 'list', 2, part) : readAs(undefined, 'list', 0, part);
    return readAs(
      kind,
      'list',
      look.isFamily(words[from] ?? '') && !isPlaced(part) && !isBig(text, look) ? 1 : 2,
      part,
    );
  },
};

/** A known place, organisation or adjective starts the part and something else follows: "Danish Havgaard", "Tunis Etoile". */
export const knownOpening: Rule = {
  name: 'list, then more',
  read(part, look) {
    const { words, from, to } = part;
    for (let end = Math.min(to - 1, from + longestListed); end > from; end--) {
      const text = phrase(words, from, end);
      const kind = kindOf(text, look);
      if (!kind || (end === from + 1 && kind !== 'adjective' && !isSureOpening(text, look))) continue;
      if (kind === 'adjective') return { ...adjective({ ...part, to: end }), next: end };
      return readAs(kind, 'list, then more', 2, { from, to: end });
    }
    return undefined;
  },
};

export function kindOf(text: string, look: Lookup): NameKind | undefined {
  if (look.organisation(text)) return 'organisation';
  // "Canadian" is a river too, but in news it means the country.
  if (look.adjective(text)) return 'adjective';
  if (look.place(text)) return 'place';
  // "Airlines" alone is a word for a body.
  const isWord = !text.includes(' ') && (look.isCommon(text) || bodyTails.has(text));
  return look.isBody(text) && !isWord ? 'organisation' : undefined;
}

function adjective(part: Part): Reading {
  const { words, from, to } = part;
  if (languages.test(words[to] ?? '')) return { pieces: [], next: to };
  const piece: Piece = { from, to, kind: 'adjective', rule: 'adjective of a place', weight: 2 };
  return { pieces: [piece], next: to };
}

/** An ordinary word that is also a small place ("Reading", "Nice", "Most") or a given name ("Sofia"). */
function isDoubtful({ words, from, to, atStart }: Part, look: Lookup): boolean {
  const word = words[from] ?? '';
  const place = look.place(word);
  if (
    to - from === 1 &&
    place &&
    !place.metropolis &&
    place.kind !== 'country' &&
    place.kind !== 'region' &&
    (look.isFamily(word) || !place.coordinates)
  )
    return true;
  if (to - from > 1) return words.slice(from, to).every((each) => look.isCommon(each)) && atStart;
  // "Man held after fire" is nobody in Man, a town of Ivory Coast.
  if (atStart && place && isSmall(place) && look.isCommon(word)) return true;
  if (isBig(word, look)) return false;
  if (look.organisation(word)) return atStart && look.isCommon(word);
  return look.isCommon(word) || look.isGiven(word);
}

function isPlaced(part: Part): boolean {
  return (
    locative.test(wordBefore(part)) ||
    (wordBefore(part) === ',' && /^[A-Z]/.test(part.words[part.from - 2] ?? ''))
  );
}

function isSmall({ kind, metropolis }: KnownPlace): boolean {
  return kind !== 'country' && kind !== 'region' && !metropolis;
}

function isBig(text: string, look: Lookup): boolean {
  const place = look.place(text);
  if (!place) return false;
  if (place.kind === 'country' || place.kind === 'region' || place.metropolis) return true;
  return Boolean(place.coordinates) && !look.isGiven(text);
}

/** A single word that is a place whatever follows: a country or region. Not a city: "Paris Hilton". */
function isSureOpening(text: string, look: Lookup): boolean {
  const kind = look.place(text)?.kind;
  return (
    Boolean(look.organisation(text)) || ((kind === 'country' || kind === 'region') && !look.isGiven(text))
  );
}
