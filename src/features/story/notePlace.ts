/** px, relative to the viewport. */
type Box = { readonly left: number; readonly top: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** px, between the note and the words, and between the note and the viewport's edges. */
const gap = 8;
/** px: bottom edge of the sticky header. */
const headerFoot = 64;

/**
 * Position of a note in the viewport: above the words, or below if the header would cover it. The note for a whole
 * sentence always goes below, because the page may still be scrolling the sentence up.
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
