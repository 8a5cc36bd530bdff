import type { Candidate } from './candidate.ts';
import { guessKind } from './guessKind.ts';
import type { Lookup } from './lookup.ts';
import { phrase } from './phrase.ts';
import type { Piece } from './piece.ts';
import { partsOfNames, tally, type Verdicts } from './verdicts.ts';

/**
 * Gives each name one kind throughout the story: the strongest evidence anywhere applies everywhere, and to parts of a
 * person's name ("Mensah" after "Yaw Mensah"), the start of an organisation's ("Kestrel" after "Kestrel Foods") and its
 * initials. Names that are still without a kind are guessed from their words alone, or dropped.
 */
export function agreeAcrossStory(candidates: readonly Candidate[], look: Lookup): readonly Candidate[] {
  const whole = tally(candidates);
  const brands = new Set(
    [...whole].flatMap(([text, { kind }]) => (kind === 'organisation' && text.endsWith("'s") ? [text] : [])),
  );
  const parts = partsOfNames(candidates, whole, look);
  const read = candidates
    .flatMap((candidate) => splitAtOwner(candidate, whole, parts))
    .map((candidate) => ({
      candidate,
      piece: asBrand(candidate, brands) ?? agreed(candidate, whole, parts) ?? guessKind(candidate, look),
    }));
  const families = new Set(read.flatMap(({ candidate, piece }) => familyOf(candidate, piece)));
  return read.flatMap(({ candidate, piece: found }) => {
    const piece = found ?? asFamily(candidate, families);
    return piece
      ? [{ ...candidate, piece, text: phrase(candidate.sentence.words, piece.from, piece.to) }]
      : [];
  });
}

/** "Brenlo" of "Arve Brenlo". */
function familyOf({ sentence: { words } }: Candidate, piece: Piece | undefined): readonly string[] {
  const last = words[(piece?.to ?? 0) - 1];
  return piece?.kind === 'person' && piece.to - piece.from > 1 && last && /^\p{Lu}\p{L}{2}/u.test(last)
    ? [last]
    : [];
}

/** A single word without a kind that is the family name of somebody who was guessed from the form of the name. */
function asFamily({ piece, text }: Candidate, families: ReadonlySet<string>): Piece | undefined {
  return families.has(text)
    ? { ...piece, kind: 'person', rule: 'family name of a guessed name', weight: 1 }
    : undefined;
}

/** "Roe's Dawn Party": a person of the story and a party, where the words alone could be one name. */
function splitAtOwner(candidate: Candidate, whole: Verdicts, parts: Verdicts): readonly Candidate[] {
  const { piece, sentence, text } = candidate;
  const at = text.includes("'s ") ? sentence.words.indexOf("'s", piece.from) : -1;
  if (piece.kind !== 'organisation' || at <= piece.from || at >= piece.to - 1) return [candidate];
  const owner = phrase(sentence.words, piece.from, at);
  if ((whole.get(owner) ?? parts.get(owner))?.kind !== 'person') return [candidate];
  const rule = 'owner in the story';
  return [
    { sentence, piece: { ...piece, to: at, kind: 'person', rule, weight: 1 }, text: owner },
    { sentence, piece: { ...piece, from: at + 1, rule }, text: phrase(sentence.words, at + 1, piece.to) },
  ];
}

/** "Wendel's burgers", in a story with "Wendel's said". */
function asBrand({ piece, text, sentence }: Candidate, brands: ReadonlySet<string>): Piece | undefined {
  if (sentence.words[piece.to] !== "'s" || !brands.has(`${text}'s`)) return undefined;
  return {
    ...piece,
    to: piece.to + 1,
    kind: 'organisation',
    rule: 'same name elsewhere in the story',
    weight: 2,
  };
}

function agreed({ piece, text, sentence }: Candidate, whole: Verdicts, parts: Verdicts): Piece | undefined {
  const isShort = piece.to - piece.from === 1 || !piece.kind;
  const part = isShort ? parts.get(text) : undefined;
  if (part?.kind === 'person' && piece.kind === 'place' && isWhere(sentence.words, piece.from)) return piece;
  if (
    part &&
    piece.kind !== 'adjective' &&
    (piece.weight < 2 ||
      (part.kind === 'person' && piece.weight < 3 && (piece.kind !== 'organisation' || part.weight > 2)))
  )
    return { ...piece, kind: part.kind, rule: 'part of a name in the story', weight: 2 };
  const verdict = whole.get(text);
  if (!verdict) return undefined;
  if (verdict.kind === piece.kind) return piece;
  return {
    ...piece,
    kind: verdict.kind,
    rule: 'same name elsewhere in the story',
    weight: verdict.weight > 1 ? 2 : 1,
  };
}

/** "Paris Hilton flew to Paris": a listed place where only a place can stand. */
function isWhere(words: readonly string[], from: number): boolean {
  const before = (words[from - 1] ?? '').toLowerCase();
  if (before === 'to' || before === 'from' || before === 'for')
    return /^(?:flew|flown|fly|flies|went|go|goes|going|gone|travel\w*|moved|move|moving|came|come|return\w*|drove|driven|sailed|walked|sent|trip|visit|journey|flight|way|back|home|left|bound|train|road|deported|extradited|headed|fled)$/.test(
      words[from - 2] ?? '',
    );
  return /^(?:in|near|at|outside|across|throughout|around|leaving|visiting|visited)$/.test(before);
}
