import type { DraftText } from '../draft.ts';
import { cutStart } from '../text/cutStart.ts';

/** "— Kit Larsen (@kit) November 3, 2024" at the end of a post. */
const signature = /\s*(?=[—–]\s?[^—–\n]{1,60}\(@[\w.@-]{1,60}\)[^—–\n]{0,60}$)/u;

/** A quoted post whose author and date stand in a line with its text, as two lines. */
export function splitSignature<Text extends DraftText>(block: Text): readonly Text[] {
  const found = signature.exec(block.text);
  if (!found || found.index === 0) return [block];
  const marks = block.marks.flatMap((mark) =>
    mark.start >= found.index ? [] : [{ ...mark, end: Math.min(mark.end, found.index) }],
  );
  return [
    { ...block, text: block.text.slice(0, found.index), marks },
    cutStart(block, found.index + found[0].length),
  ];
}
