import type { Passage } from '../../story/story.ts';
import { toCodePoints } from './codePoints.ts';

/** Context on either side of a quote, in UTF-16 units. */
const context = 32;

/**
 * A passage as a position and as a quote, each within the block of that id. Offsets are code points in the block's
 * text.
 */
export function toSelectors({ block, start, end }: Passage, text: string): readonly object[] {
  const within = (refinedBy: object) => ({
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: block,
    refinedBy,
  });
  const points = toCodePoints(text, start);
  return [
    within({
      type: 'TextPositionSelector',
      start: points,
      end: points + toCodePoints(text.slice(start, end), end - start),
    }),
    within({
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: Array.from(text.slice(0, start)).slice(-context).join(''),
      suffix: Array.from(text.slice(end)).slice(0, context).join(''),
    }),
  ];
}
