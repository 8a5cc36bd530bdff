import { firmOpeners } from '../words/firms.ts';
import { bodyTails } from '../words/heads.ts';
import type { Candidate } from './candidate.ts';
import type { Lookup } from './lookup.ts';
import type { NameKind } from './piece.ts';

/** `weight`: of all evidence for the kind. */
type Verdict = { readonly kind: NameKind; readonly weight: number };

/** What names of the story are, by their text. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** For each name the kind with the highest total weight. */
export function tally(candidates: readonly Candidate[]): Verdicts {
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

/** What a part of a name, or its initials, would mean alone. */
export function partsOfNames(candidates: readonly Candidate[], whole: Verdicts, look: Lookup): Verdicts {
  const parts = new Map<string, Verdict>();
  for (const { text, piece } of candidates) {
    const verdict = whole.get(text);
    if (!verdict || !text.includes(' ')) continue;
    const words = text.split(' ');
    if (verdict.kind === 'organisation') {
      const first = words[0] ?? '';
      parts.set(initials(words), verdict);
      // "Norvik" for "FC Norvik"
      if (firmOpeners.has(first)) setIfNew(parts, words.slice(1).join(' '), verdict);
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
        if (part && !/^[A-Z]\.?$/.test(part) && !isBigPlace(part, part === words[0], look))
          parts.set(part, verdict);
  }
  return parts;
}

/** "Dubai", "Jordan": alone, they are the place, whoever has that name. */
function isBigPlace(part: string, isFirst: boolean, look: Lookup): boolean {
  const place = look.place(part);
  return place?.kind === 'country' || (isFirst && (place?.kind === 'region' || place?.metropolis === true));
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
