import { parseCorrection } from '#core/corrections/correction.ts';
import { isRemoval, withoutRemoved } from '#core/corrections/findRemoved.ts';
import { type Passage, toPassages } from '#core/library/search/searchText.ts';
import { parseStory } from '#core/story/parseStory.ts';
import type { SavedCorrections, SavedText } from '../../database.ts';

/**
 * What can be found of a saved story, in the order of the page: without what the reader took out of this copy. Throws if the text is
 * damaged.
 */
export function readPassages({ file }: SavedText, row: SavedCorrections | undefined): readonly Passage[] {
  const stored = Array.isArray(row?.corrections) ? row.corrections : [];
  const removals = stored.flatMap((one) => parseCorrection(one) ?? []).filter(isRemoval);
  if (removals.length === 0) return toPassages(file);
  const parsed = parseStory(file);
  if (!parsed.ok) throw new TypeError('not a story');
  return toPassages(withoutRemoved(parsed.value, removals));
}
