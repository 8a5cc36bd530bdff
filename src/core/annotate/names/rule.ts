import type { Sentence } from '../sentence.ts';
import type { Lookup } from './lookup.ts';
import { phrase } from './phrase.ts';
import type { NameKind, Piece } from './piece.ts';

/** The rest of a run that a rule looks at: tokens `from` to `to`, half open. */
export type Part = {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly atStart: boolean;
};

/** One way to read the start of a part: the names found, and the token where reading continues. */
export type Reading = { readonly pieces: readonly Piece[]; readonly next: number };
export type Rule = {
  readonly name: string;
  readonly read: (part: Part, look: Lookup) => Reading | undefined;
};

export function textOf({ words, from, to }: Part): string {
  return phrase(words, from, to);
}

export function wordBefore({ words, from }: Part): string {
  return words[from - 1] ?? '';
}

export function wordAfter({ words, to }: Part): string {
  return words[to] ?? '';
}

/** The whole part, or tokens `from` to `to`, as one name. */
export function readAs(
  kind: NameKind | undefined,
  rule: string,
  weight: Piece['weight'],
  { from, to }: Pick<Part, 'from' | 'to'>,
): Reading {
  return { pieces: [{ from, to, kind, rule, weight }], next: to };
}

/** No name here. */
export function skipTo(next: number): Reading {
  return { pieces: [], next };
}
