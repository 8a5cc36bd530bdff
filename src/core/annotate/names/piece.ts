/** What a name in the text is taken for. `adjective`: a word made from a place's name ("Danish"). */
export type NameKind = 'person' | 'place' | 'organisation' | 'group' | 'thing' | 'adjective';

/**
 * Tokens `from` to `to` of a sentence, read as a name by `rule`. `weight`: 3 the words themselves say so, 2 a list or
 * a pattern does, 1 a guess from what stands around; 0 with no kind: perhaps a name, the rest of the story must tell.
 */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind | undefined;
  readonly rule: string;
  readonly weight: 0 | 1 | 2 | 3;
};
