import { withoutRemoved } from '#core/corrections/findRemoved.ts';
import { type Passage, toPassages } from '#core/library/search/searchText.ts';
import { parseStory } from '#core/story/parseStory.ts';
import { listOf, removalsIn } from '../../corrections/storedCorrections.ts';
import type { SavedCorrections, SavedText } from '../../database.ts';

/**
 * What can be found of a saved story, in the order of the page: without what the reader took out of this copy. Throws if the text is
 * damaged.
 */
export function readPassages({ file }: SavedText, row: SavedCorrections | undefined): readonly Passage[] {
  const removals = removalsIn(listOf(row));
  if (removals.length === 0) return toPassages(file);
  const parsed = parseStory(file);
  if (!parsed.ok) throw new TypeError('not a story');
  return toPassages(withoutRemoved(parsed.value, removals));
}
