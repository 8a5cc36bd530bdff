import type { Story } from '../story/story.ts';
import { toAnchorText } from './anchor.ts';
import { change } from './change.ts';
import type { Correction } from './correction.ts';
import type { Missing } from './outcome.ts';

/** A correction that found no place, or not all its places, in this edition of the story. */
export type Unplaced = { readonly correction: Correction; readonly missing: readonly Missing[] };
export type Corrected = { readonly story: Story; readonly unplaced: readonly Unplaced[] };

/**
 * The story as a reader corrected it, one correction after the other. `story` itself is not changed, and the result
 * keeps all rules of the format (docs/story-format.md). What a correction is about may have gone from the text:
 * then it is listed, never laid over other words.
 */
export function applyCorrections(story: Story, corrections: readonly Correction[]): Corrected {
  const text = toAnchorText(story);
  const unplaced: Unplaced[] = [];
  let corrected = story;
  for (const correction of corrections) {
    const { story: next, missing } = change(corrected, text, correction);
    if (missing.length > 0) unplaced.push({ correction, missing });
    if (next) corrected = next;
  }
  return { story: corrected, unplaced };
}
