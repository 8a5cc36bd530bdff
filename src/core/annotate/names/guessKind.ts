import { peoples, unnamed } from '../words/functionWords.ts';
import type { Candidate } from './candidate.ts';
import { kindOfPhrase } from './guessPhrase.ts';
import { kindOfWord } from './guessWord.ts';
import type { Lookup } from './lookup.ts';
import type { Piece } from './piece.ts';

/** From its words and neighbours alone: a family name that is no ordinary word, a small town, capitals in the form of a person's name. */
export function guessKind({ piece, sentence, text }: Candidate, look: Lookup): Piece | undefined {
  if (piece.kind) return piece;
  const { words } = sentence;
  if (peoples.has(text) || unnamed.has(text) || isTitleOfAWork(words, piece)) return undefined;
  const guess =
    piece.to - piece.from === 1 ? kindOfWord(piece, sentence, look) : kindOfPhrase(piece, sentence, look);
  // "Brenlo Nordic, which makes vaccines": no person is a "which".
  const isThing = words[piece.to] === ',' && words[piece.to + 1] === 'which';
  const kind = guess === 'person' && isThing ? 'organisation' : guess;
  const own = words.slice(piece.from, piece.to);
  // "Martin Yeoh", but not "Istvan Tar".
  const hasGiven =
    kind === 'person' && own.length > 1 && look.isGiven(own[0] ?? '') && !look.isCommon(own.at(-1) ?? '');
  return kind && { ...piece, kind, rule: 'guess from its words', weight: hasGiven ? 2 : 1 };
}

/** "the song “Geronimo”": quotation marks on both sides. */
function isTitleOfAWork(words: readonly string[], { from, to }: Piece): boolean {
  return /^["“‘'`]$/.test(words[from - 1] ?? '') && /^["”’']$/.test(words[to] ?? '');
}
