import type { OwnName } from '../../corrections/nameFrom.ts';
import { plainName } from '../plainName.ts';
import type { Sentence } from '../sentence.ts';
import { tokenise } from '../tokens.ts';
import type { Piece } from './piece.ts';
import type { Run } from './run.ts';

type Sought = { readonly words: readonly string[]; readonly kind: OwnName['kind'] };

/** Finds names that the reader has corrected before, longest first, without overlaps. */
export function ownNameFinder(names: readonly OwnName[]): (sentence: Sentence) => readonly Piece[] {
  const byFirst = new Map<string, Sought[]>();
  for (const { name, kind } of names) {
    const words = tokenise(name).map(({ text }) => plainName(text));
    const [first] = words;
    if (first === undefined) continue;
    const sought = [...(byFirst.get(first) ?? []), { words, kind }];
    byFirst.set(
      first,
      sought.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return ({ words }) => {
    const pieces: Piece[] = [];
    for (let from = 0; from < words.length; ) {
      const found = byFirst
        .get(words[from] ?? '')
        ?.find((sought) => sought.words.every((word, index) => words[from + index] === word));
      const to = from + (found?.words.length ?? 1);
      if (found) pieces.push({ from, to, kind: found.kind, rule: 'corrected by the reader', weight: 3 });
      from = to;
    }
    return pieces;
  };
}

/** The parts of a run to the left and right of known names. */
export function runsBeside(run: Run, own: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  let { from, atStart } = run;
  for (const piece of own) {
    if (piece.to <= from || piece.from >= run.to) continue;
    if (piece.from > from) runs.push({ ...run, from, to: piece.from, atStart });
    from = piece.to;
    atStart = false;
  }
  if (from < run.to) runs.push({ ...run, from, atStart });
  return runs;
}
