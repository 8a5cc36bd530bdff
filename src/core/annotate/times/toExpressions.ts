import type { TextBlock } from '../../story/blocks.ts';
import type { Span, TimeExpression } from '../../story/story.ts';
import { endsOfRange } from './rules/endsOfRange.ts';
import type { TimeValue } from './timeRule.ts';

/** One, or the two ends of a range, each of which is an expression of its own. */
export function toExpressions(
  { id, text }: TextBlock,
  { start, end }: Span,
  value: TimeValue,
): readonly TimeExpression[] {
  const { ends, ...own } = value;
  const parts = ends && endsOfRange(text.slice(start, end));
  if (!parts) {
    // "from March 3 to 9", "about 44 BC": the preposition is no part of the time.
    const from = start + (/^(?:from|between|about|around)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0);
    return [{ block: id, start: from, end, quote: text.slice(from, end), ...own }];
  }
  const quote = text.slice(start, end);
  return parts.map(([from, to], i) => ({
    block: id,
    start: start + from,
    end: start + to,
    quote: quote.slice(from, to),
    when: ends[i],
    ...(own.from && { from: own.from }),
  }));
}
