import type { Story } from '../story/story.ts';
import { toAnchorText } from './anchor.ts';
import { change } from './change.ts';
import type { Correction } from './correction.ts';
import { findRemoved, isRemoval } from './findRemoved.ts';
import type { Missing } from './outcome.ts';
import { withoutParts } from './removeParts.ts';

/** A correction that couldn't be applied, or not everywhere, in this edition of the story. */
export type Unplaced = { readonly correction: Correction; readonly missing: readonly Missing[] };
export type Corrected = { readonly story: Story; readonly unplaced: readonly Unplaced[] };

/**
 * The story with a reader's corrections applied in order. `story` itself is unchanged, and the result is valid
 * (docs/story-format.md). A correction whose words are no longer in the text is listed as not placed, never applied to
 * other words.
 */
export function applyCorrections(story: Story, corrections: readonly Correction[]): Corrected {
  const text = toAnchorText(story);
  const unplaced: Unplaced[] = [];
  let corrected = story;
  for (const correction of corrections) {
    if (isRemoval(correction)) continue;
    const { story: next, missing } = change(corrected, text, correction);
    if (missing.length > 0) unplaced.push({ correction, missing });
    if (next) corrected = next;
  }
  // Last, whenever they were made: the others find their words in the whole text.
  const { lost, ...parts } = findRemoved(story, text, corrections);
  unplaced.push(...lost.map(({ correction, missing }) => ({ correction, missing: [missing] })));
  return { story: withoutParts(corrected, parts), unplaced };
}
