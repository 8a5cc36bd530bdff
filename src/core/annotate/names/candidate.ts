import type { Sentence } from '../sentence.ts';
import type { Piece } from './piece.ts';

/** A piece with its text, before evidence from the rest of the story is considered. */
export type Candidate = { readonly sentence: Sentence; readonly piece: Piece; readonly text: string };
