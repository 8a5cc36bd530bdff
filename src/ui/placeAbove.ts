/** px in the window. */
type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** px: what is above the words stays this clear of the header. */
const clearOfHeader = 16;

/**
 * The place in the window of something that belongs to words: above their first line, which covers only lines already read, or
 * below their last where the header would cover it. Its start is that of the words, within the column. `gap`: px.
 */
export function placeAbove(
  words: { readonly first: Edges; readonly last: Edges },
  { width, height }: Size,
  { column, header, gap }: { readonly column: Edges; readonly header: number; readonly gap: number },
): { readonly top: number; readonly left: number; readonly isAbove: boolean } {
  const above = words.first.top - gap - height;
  const isAbove = above >= header + clearOfHeader;
  return {
    isAbove,
    top: isAbove ? above : words.last.bottom + gap,
    left: Math.max(column.left, Math.min(words.first.left, column.right - width)),
  };
}

/** px: the lower edge of what sticks to the top of the window. */
export function headerFoot(): number {
  return document.querySelector('[data-covers="top"]')?.getBoundingClientRect().bottom ?? 0;
}
