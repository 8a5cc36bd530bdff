/** px, in the window. */
type Box = { readonly left: number; readonly top: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** From the words, and from the window's sides, px. */
const gap = 8;
/** px: higher up stands the header. */
const headerFoot = 64;

/**
 * Where a note about words stands in the window: above them, or below where the header would cover it, and never over
 * the words. A whole sentence may still be on its way up: its note goes below, where it can't leave the window.
 */
export function notePlace(
  words: Box,
  note: Size,
  { windowWidth, isSentence }: { readonly windowWidth: number; readonly isSentence: boolean },
): { readonly top: number; readonly left: number } {
  const above = words.top - note.height - gap;
  return {
    top: !isSentence && above > headerFoot ? above : words.bottom + gap,
    left: Math.min(Math.max(gap, words.left), windowWidth - note.width - gap),
  };
}
