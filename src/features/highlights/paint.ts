/** Names in highlights.css. */
export const paintNames = ['kept-ground', 'kept-line', 'kept-margin', 'kept-noted', 'kept-here'] as const;
export type PaintName = (typeof paintNames)[number];

/** Browsers that can't paint parts of a text get a line in the margin instead. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/** In place of what had this name. The text's elements stay as they are. */
export function paint(name: PaintName, ranges: readonly Range[]): void {
  if (!canPaint()) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
