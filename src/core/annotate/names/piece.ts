/** The kind a name in the text is read as. `adjective`: derived from a place's name ("Danish"). */
export type NameKind = 'person' | 'place' | 'organisation' | 'group' | 'thing' | 'adjective';

/**
 * Tokens `from` to `to` (half open) of a sentence, read as a name by `rule`. `weight`: 3 the words themselves say so, 2 a
 * list or pattern does, 1 a guess from the context; 0 without a kind: perhaps a name, decided by the rest of the story.
 */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind | undefined;
  readonly rule: string;
  readonly weight: 0 | 1 | 2 | 3;
};
