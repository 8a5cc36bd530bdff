import type { DraftText } from '../draft.ts';

/** The text from `from` on, its marks moved along; what began before is cut. */
export function cutStart<Text extends DraftText>(block: Text, from: number): Text {
  const marks = block.marks.flatMap((mark) =>
    mark.end <= from ? [] : [{ ...mark, start: Math.max(0, mark.start - from), end: mark.end - from }],
  );
  return { ...block, text: block.text.slice(from), marks };
}
