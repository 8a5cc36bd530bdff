import type { Sentence } from '../sentence.ts';
import type { Piece } from './piece.ts';

/** A piece with its text, before the whole story has been asked what it is. */
export type Candidate = { readonly sentence: Sentence; readonly piece: Piece; readonly text: string };
