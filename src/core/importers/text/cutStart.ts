import type { DraftText } from '../draft.ts';

/** The text from `from` on, with its marks shifted; marks that started earlier are truncated. */
export function cutStart<Text extends DraftText>(block: Text, from: number): Text {
  const marks = block.marks.flatMap((mark) =>
    mark.end <= from ? [] : [{ ...mark, start: Math.max(0, mark.start - from), end: mark.end - from }],
  );
  return { ...block, text: block.text.slice(from), marks };
}
