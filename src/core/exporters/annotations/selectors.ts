import type { Passage } from '../../story/story.ts';
import { toCodePoints } from './codePoints.ts';

/** How much of the text on either side tells a quote from its like. */
const context = 32;

/**
 * Where a passage is, said twice: by position and by quote, each within the block of that id. Offsets are code points
 * in the block's own text.
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
