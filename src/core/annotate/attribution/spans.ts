import type { Span } from '../../story/story.ts';
import type { Reading } from './reading.ts';

/** UTF-16 in the block; tokens `from` to `to`, half open. */
export function spanOf({ sentence: { tokens } }: Reading, from: number, to: number): Span | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : undefined;
}

/** The span with all of the quotation that the token at `at` is in, which may take several sentences. */
export function withQuotation({ speech }: Reading, at: number, { start, end }: Span): Span {
  const quotation = speech[at];
  return quotation
    ? { start: Math.min(start, quotation.start), end: Math.max(end, quotation.end) }
    : { start, end };
}
