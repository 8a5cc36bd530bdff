import { tenseOf } from '../times/tense.ts';
import { functionWords } from '../words/functionWords.ts';
import { isHumanNoun } from '../words/humanNouns.ts';
import { doesLikeAPerson } from './acts.ts';
import { isBeforeRegion } from './beforeRegion.ts';
import type { Candidate } from './candidate.ts';
import type { Lookup } from './lookup.ts';
import type { NameKind, Piece } from './piece.ts';

/** The kind of a single word, from the words beside it. */
export function kindOfWord(
  { from, to }: Piece,
  sentence: Candidate['sentence'],
  look: Lookup,
): NameKind | undefined {
  const { words } = sentence;
  const [word = '', before = '', after = ''] = [words[from], words[from - 1], words[to]];
  const acts = doesLikeAPerson.test(after) || (after === "'s" && ownsAThing(words, to));
  // "the Maya", "the two Mara scripts": names of people take no article.
  const isNamed =
    !/^the$/i.test(before) && !(/^(?:the|an?)$/i.test(words[from - 2] ?? '') && !isHumanNoun(before));
  if (look.isFunction(word)) return undefined;
  if (look.isCommon(word)) {
    const isSure =
      sentence.case === 'plain' && look.isGiven(word) && isNamed && from > 0 && !isOpening(words, from);
    return isSure && doesLikeAPerson.test(after) ? 'person' : undefined;
  }
  if (isBeforeRegion(words, to, look)) return 'place';
  // "the Alps", "the Rhine"
  if (!isNamed || isModifier(words, to)) return look.place(word) ? 'place' : undefined;
  if (look.isGiven(word)) return after === "'s" && !ownsAThing(words, to) ? undefined : 'person';
  if (look.place(word) && !acts) return 'place';
  if (look.isFamily(word)) return after === "'s" && !ownsAThing(words, to) ? undefined : 'person';
  if (isBesidePlace(words, from, to, look)) return 'place';
  if (
    !/^(?:[A-Z][a-z]{1,3})?[A-Z][a-z'-]+$/.test(word) ||
    abstract.test(word) ||
    isHumanNoun(word.toLowerCase())
  )
    return undefined;
  return acts || isSubject(words, to) ? 'person' : undefined;
}

/** Endings of ordinary words that no list has: "Tourism", "Lawsuits". */
const abstract =
  /(?:isms?|ists|ions?|ity|ities|acy|ents|ness|ments?|ships?|suits|ants|play|ware|ings?|ies|men)$/;

/** "Seagal made", "Jutting, now 31,", "Seagal, whose": a name that does something or is somebody. */
function isSubject(words: readonly string[], to: number): boolean {
  if (words[to] !== ',') return tenseOf(words, to) === 'past';
  return (
    /^(?:who|whose|whom)$/.test(words[to + 1] ?? '') ||
    (words[to + 1] === 'now' && /^\d{1,2}$/.test(words[to + 2] ?? ''))
  );
}

/** "Kamchatka and Sakhalin", "northern Amurru". */
function isBesidePlace(words: readonly string[], from: number, to: number, look: Lookup): boolean {
  const before = words[from - 1] ?? '';
  if (
    /^(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|north-?central|upstate|downtown|coastal|rural|visit|visits|visited|visiting|toured|touring|invaded|annexed|besieged|shelled|occupied)$/.test(
      before,
    )
  )
    return true;
  if (before !== 'and' || doesLikeAPerson.test(words[to] ?? '')) return false;
  return (
    Boolean(look.place(words[from - 2] ?? '') && !look.isGiven(words[from - 2] ?? '')) &&
    /^(?:[,.;:]|)$/.test(words[to] ?? '')
  );
}

function isOpening(words: readonly string[], at: number): boolean {
  return /^[^\w,]*$/.test(words[at - 1] ?? '');
}

/** "Lindqvist's ship", but not "Hecht's, a shop" or "Perley's Mills". */
function ownsAThing(words: readonly string[], possessive: number): boolean {
  return (
    /^[a-z]/.test(words[possessive + 1] ?? '') &&
    !/^(?:and|or|in|as|at|on|with)$/.test(words[possessive + 1] ?? '')
  );
}

/** "Olympic trials", "Harrison extension": a noun follows, so the name says which, and is nobody here. */
function isModifier(words: readonly string[], to: number): boolean {
  const after = words[to] ?? '';
  return (
    /^[a-z]{3,}$/.test(after) &&
    !functionWords.has(after.charAt(0).toUpperCase() + after.slice(1)) &&
    !doesLikeAPerson.test(after) &&
    tenseOf(words, to) === undefined &&
    !/(?:ly|ing|s)$/.test(after) &&
    isNounEnding.test(after)
  );
}

const isNounEnding =
  /(?:tion|ment|ness|ity|ism|logo|team|crude|oil|scale|disease|syndrome|virus|laureate|cartoon|logo|trial|game|design|brand|car|telescope|corner|park|committee|delegation|influence|insurance)$/;
