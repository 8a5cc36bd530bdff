import { toAnchorText } from '#core/corrections/anchor.ts';
import { applyCorrections } from '#core/corrections/applyCorrections.ts';
import type { Correction } from '#core/corrections/correction.ts';
import type { Highlight } from '#core/highlights/highlight.ts';
import { type PlacedHighlight, placeShown } from '#core/highlights/placeHighlights.ts';
import type { Story } from '#core/story/story.ts';

type Copied = { readonly story: Story; readonly highlights: readonly PlacedHighlight[] };

/** What a copy of a story has in it: what its page shows, with corrections and highlights. */
export function copyOf(
  original: Story,
  corrections: readonly Correction[],
  highlights: readonly Highlight[],
): Copied {
  const { story } = applyCorrections(original, corrections);
  return { story, highlights: placeShown(toAnchorText(original), highlights, story).placed };
}
