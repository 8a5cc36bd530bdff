import type { OwnName } from '../../corrections/nameFrom.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Sentence } from '../sentence.ts';
import { agreeAcrossStory } from './agreeAcrossStory.ts';
import type { Candidate } from './candidate.ts';
import { clubsCalledByTown } from './clubs.ts';
import { explainedNames } from './explained.ts';
import { type Lookup, toLookup } from './lookup.ts';
import { ownNameFinder, runsBeside } from './ownNames.ts';
import { phrase } from './phrase.ts';
import type { NameKind, Piece } from './piece.ts';
import { readRun } from './readRun.ts';
import { findRuns } from './run.ts';

/** A name in the text. `text` is normalised as in the gazetteer; offsets are UTF-16 units in the sentence's block. */
export type FoundName = {
  readonly sentence: Sentence;
  readonly piece: Piece & { readonly kind: NameKind };
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** The names in a story's sentences, in text order, without overlaps. */
export function findNames(
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  ownNames: readonly OwnName[] = [],
): readonly FoundName[] {
  const findOwn = ownNameFinder(ownNames);
  const look = toLookup(gazetteer, lowerCaseWords(sentences));
  const candidates = sentences.flatMap((sentence) => candidatesIn(sentence, look, findOwn(sentence)));
  const agreed = clubsCalledByTown(agreeAcrossStory(candidates, look), sentences, look);
  return agreed.flatMap(({ sentence, piece, text }) => {
    const { kind } = piece;
    const [first, last] = [sentence.tokens[piece.from], sentence.tokens[piece.to - 1]];
    if (!kind || !first || !last) return [];
    return [{ sentence, piece: { ...piece, kind }, text, start: first.start, end: last.end }];
  });
}

/** Names that the reader has confirmed are taken first; they split the runs of capitals around them. */
function candidatesIn(sentence: Sentence, look: Lookup, confirmed: readonly Piece[]): readonly Candidate[] {
  const explained = besides(explainedNames(sentence, look), confirmed);
  const own = [...confirmed, ...explained].toSorted((a, b) => a.from - b.from);
  const read = findRuns(sentence, look)
    .flatMap((run) => runsBeside(run, own))
    .flatMap((run) => readRun(run, look));
  return [...read, ...own]
    .toSorted((a, b) => a.from - b.from)
    .map((piece) => ({ sentence, piece, text: phrase(sentence.words, piece.from, piece.to) }));
}

function besides(pieces: readonly Piece[], others: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ from, to }) => !others.some((other) => other.from < to && from < other.to));
}

/** Words that the story also writes without a capital: "may", "brown". */
function lowerCaseWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ words }) => words.filter((word) => /^[a-z]+$/.test(word))));
}
