import { peoples } from '../words/functionWords.ts';
import { bodyTails } from '../words/heads.ts';
import type { Candidate } from './candidate.ts';
import type { Lookup } from './lookup.ts';
import type { NameKind, Piece } from './piece.ts';

type Verdict = { readonly kind: NameKind; readonly weight: number };

/**
 * Gives each name one kind throughout the story: the strongest evidence anywhere applies everywhere, and to parts of a
 * person's name ("Mensah" after "Yaw Mensah"), the start of an organisation's ("Kestrel" after "Kestrel Foods") and its
 * initials. Names that are still without a kind are guessed from their words alone, or dropped.
 */
export function agreeAcrossStory(candidates: readonly Candidate[], look: Lookup): readonly Candidate[] {
  const whole = tally(candidates);
  const parts = partsOfNames(candidates, whole, look);
  return candidates.flatMap((candidate) => {
    const piece = agreed(candidate, whole, parts) ?? guess(candidate, look);
    return piece ? [{ ...candidate, piece }] : [];
  });
}

function agreed({ piece, text }: Candidate, whole: Verdicts, parts: Verdicts): Piece | undefined {
  const isShort = piece.to - piece.from === 1 || !piece.kind;
  const part = isShort ? parts.get(text) : undefined;
  if (
    part &&
    piece.kind !== 'adjective' &&
    (piece.weight < 2 || (part.kind === 'person' && piece.weight < 3))
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

type Verdicts = ReadonlyMap<string, Verdict>;

/** For each name the kind with the highest total weight. */
function tally(candidates: readonly Candidate[]): Verdicts {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { piece, text } of candidates) {
    if (!piece.kind) continue;
    const kinds = votes.get(text) ?? new Map<NameKind, number>();
    kinds.set(piece.kind, (kinds.get(piece.kind) ?? 0) + piece.weight);
    votes.set(text, kinds);
  }
  return new Map(
    [...votes].flatMap(([text, kinds]) => {
      const [best] = [...kinds].toSorted(([, a], [, b]) => b - a);
      return best ? [[text, { kind: best[0], weight: best[1] }] as const] : [];
    }),
  );
}

function partsOfNames(candidates: readonly Candidate[], whole: Verdicts, look: Lookup): Verdicts {
  const parts = new Map<string, Verdict>();
  for (const { text, piece } of candidates) {
    const verdict = whole.get(text);
    if (!verdict || !text.includes(' ')) continue;
    const words = text.split(' ');
    if (verdict.kind === 'organisation') {
      const first = words[0] ?? '';
      parts.set(initials(words), verdict);
      if (
        !look.isCommon(first) &&
        !look.place(first) &&
        !look.adjective(first) &&
        (bodyTails.has(words.at(-1) ?? '') || !look.isGiven(first))
      )
        setIfNew(parts, first, verdict);
    }
    if (verdict.kind === 'person' && piece.weight > 0)
      for (const part of [words.at(-1), words[0], words.slice(1).join(' ')])
        if (part && !/^[A-Z]\.?$/.test(part) && !(look.place(part)?.kind === 'country'))
          parts.set(part, verdict);
  }
  return parts;
}

function setIfNew(parts: Map<string, Verdict>, part: string, verdict: Verdict) {
  if (!parts.has(part)) parts.set(part, verdict);
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function isSentenceStart(words: readonly string[], at: number): boolean {
  return /^[^\w,]*$/.test(words[at - 1] ?? '');
}

/** Verbs whose subject is usually a person. */
const doesLikeAPerson =
  /^(?:'s|was|had|who|whose|told|wrote|said|says|died|born|married|met|won|played|moved|became|began|joined|left|went|came|took|gave|felt|thought|believed|argued|claimed|refused|returned|recalled|insisted|tried|wanted|knew|himself|herself|\w{3,}ed)$/;

/** From the words alone: a family name that is no ordinary word, or a small town. */
function guess({ piece, sentence, text }: Candidate, look: Lookup): Piece | undefined {
  if (piece.kind) return piece;
  if (peoples.has(text)) return undefined;
  const words = sentence.words.slice(piece.from, piece.to);
  if (
    words.length === 1 &&
    sentence.case === 'plain' &&
    look.isGiven(text) &&
    !isSentenceStart(sentence.words, piece.from)
  )
    return { ...piece, kind: 'person', rule: 'guess from its words', weight: 1 };
  if (words.some((word) => look.isCommon(word) || look.isFunction(word))) return undefined;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const as = (kind: NameKind) => ({ ...piece, kind, rule: 'guess from its words', weight: 1 as const });
  if (words.length === 1) {
    // "the Maya": names of people take no article.
    const isNamed = !/^the$/i.test(sentence.words[piece.from - 1] ?? '');
    if (!isNamed) return look.place(text) ? as('place') : undefined;
    if (look.isGiven(first)) return as('person');
    const acts = doesLikeAPerson.test(sentence.words[piece.to] ?? '');
    if (look.place(text) && !acts) return as('place');
    if (look.isFamily(first)) return as('person');
    return /^[A-Z][a-z'-]+$/.test(first) && acts ? as('person') : undefined;
  }
  if (words.length > 3) return undefined;
  if (look.isFamily(last) || look.isGiven(first) || sentence.block.region === 'byline') return as('person');
  if (doesLikeAPerson.test(sentence.words[piece.to] ?? '') && words.every((word) => /^[A-Z][a-z]/.test(word)))
    return as('person');
  return undefined;
}
