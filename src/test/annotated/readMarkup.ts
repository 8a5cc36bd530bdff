export type GoldMention = {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly entity: string;
};
export type GoldTime = Omit<GoldMention, 'entity'> & {
  readonly when?: string;
  readonly duration?: string;
  readonly dayPart?: string;
};
export type MarkedText = {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly times: readonly GoldTime[];
};

/** Removes the markup from a block and returns the ranges in the plain text, in UTF-16 units. */
export function readMarkup(block: string, marked: string): MarkedText {
  const mentions: GoldMention[] = [];
  const times: GoldTime[] = [];
  const open: number[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/\[|\]\([^)]*\)|\{|\|[^{}]*\}|[^[\]{}|]+|[\]|]/g)) {
    const range = (start: number) => ({ block, start, end: text.length, quote: text.slice(start) });
    if (piece === '[' || piece === '{') open.push(text.length);
    else if (piece.startsWith('](')) mentions.push({ ...range(open.pop() ?? 0), entity: piece.slice(2, -1) });
    else if (piece.startsWith('|')) times.push({ ...range(open.pop() ?? 0), ...toValue(piece.slice(1, -1)) });
    else text += piece;
  }
  return { text, mentions, times };
}

function toValue(value: string): Pick<GoldTime, 'when' | 'duration' | 'dayPart'> {
  const [first = '', dayPart] = value.split('|');
  if (first.startsWith('P')) return { duration: first };
  return { ...(first && { when: first }), ...(dayPart && { dayPart }) };
}
