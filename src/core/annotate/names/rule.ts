import type { Sentence } from '../sentence.ts';
import type { Lookup } from './lookup.ts';
import type { NameKind, Piece } from './piece.ts';
import { phrase } from './run.ts';

/** What is left of a run when a rule looks at it: tokens `from` to `to`. */
export type Part = {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly atStart: boolean;
};

/** One way to read the beginning of a part: the names in it, and the token where the next reading starts. */
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

/** The whole of a part, or tokens `from` to `to`, as one name. */
export function readAs(
  kind: NameKind | undefined,
  rule: string,
  weight: Piece['weight'],
  { from, to }: Pick<Part, 'from' | 'to'>,
): Reading {
  return { pieces: [{ from, to, kind, rule, weight }], next: to };
}

/** Nothing there is a name. */
export function skipTo(next: number): Reading {
  return { pieces: [], next };
}
