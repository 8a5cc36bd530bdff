import { firmTails, notFirms } from '../words/firms.ts';
import { peoples, unnamed } from '../words/functionWords.ts';
import { bodyTails, placeTails, thingTails } from '../words/heads.ts';
import { nameParticles } from '../words/titles.ts';
import { doesLikeAPerson } from './acts.ts';
import { isBeforeRegion } from './beforeRegion.ts';
import type { Candidate } from './candidate.ts';
import type { Lookup } from './lookup.ts';
import type { NameKind, Piece } from './piece.ts';

/** The kind of several words, from their form and the words beside them. */
export function kindOfPhrase(
  { from, to }: Piece,
  { words, block, case: kind }: Candidate['sentence'],
  look: Lookup,
): NameKind | undefined {
  const own = words.slice(from, to);
  const [first = '', last = ''] = [own[0], own.at(-1)];
  if (own.length > 4 || own.some((word) => look.isFunction(word) || peoples.has(word) || unnamed.has(word)))
    return undefined;
  if (
    own.some(
      (word) => bodyTails.has(word) || placeTails.has(word) || thingTails.has(word) || notFirms.has(word),
    )
  )
    return undefined;
  if (isBeforeRegion(words, to, look) && !look.isGiven(first)) return 'place';
  // "Carr Futures"
  if (kind === 'plain' && firmTails.has(last) && !look.isFamily(last) && !look.isCommon(first))
    return 'organisation';
  if (look.adjective(first) || look.place(own.join(' '))) return undefined;
  const isNamed = !/^(?:the|an?)$/i.test(words[from - 1] ?? '');
  const hasForm = own.every(
    (word, i) => isPartOfName(word) && (i === 0 || i === own.length - 1 || !look.place(word)),
  );
  if (own.some((word) => look.isCommon(word) && !look.isGiven(word))) {
    // "István Tar", "Ilse Bakker Stone": a given name first, ordinary words after it.
    return kind === 'plain' &&
      isNamed &&
      hasForm &&
      (look.isGiven(first) || (own.length === 2 && look.isFamily(last))) &&
      !look.isCommon(first) &&
      !look.place(first) &&
      own.length < 4
      ? 'person'
      : undefined;
  }
  if (block.region === 'byline') return 'person';
  if (own.length < 4 && (look.isFamily(last) || look.isGiven(first)) && isNamed) return 'person';
  if (doesLikeAPerson.test(words[to] ?? '') && hasForm && isNamed) return 'person';
  return kind === 'plain' && hasForm && isNamed && !look.place(first) ? 'person' : undefined;
}

/** "Zaki", "al-Sadr", "O'Hara", "van", "K." */
function isPartOfName(word: string): boolean {
  return (
    /^(?:[Aa]l-|[Ee]l-|[A-Z]')?[A-Z][a-z]+(?:['-][A-Za-z][a-z]+)*$|^[A-Z]\.$/.test(word) ||
    nameParticles.has(word)
  );
}
