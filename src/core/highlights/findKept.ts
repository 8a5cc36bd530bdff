import { fold } from '../text/fold.ts';
import { keptWords, type Shape } from './highlight.ts';
import type { KeptItem, KeptStory } from './keptStory.ts';

/** Cached: folding thousands of quotes at each keystroke would be noticeable. */
const folded = new WeakMap<KeptItem, string>();

/**
 * The stories with those of their highlights whose words, note, headline or publisher have every word of the query, without
 * regard to accents and case; of one shape, if one is given. Stories without any are left out.
 */
export function findKept(
  stories: readonly KeptStory[],
  query: string,
  shape: Shape | undefined,
): readonly KeptStory[] {
  const wanted = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0 && shape === undefined) return stories;
  return stories.flatMap((story) => {
    const about =
      wanted.length > 0 ? fold(`${story.head?.headline ?? ''}\n${story.head?.publisher ?? ''}`) : '';
    const items = story.items.filter(
      (item) =>
        (shape === undefined || item.highlight.shape === shape) &&
        wanted.every((word) => about.includes(word) || textOf(item).includes(word)),
    );
    return items.length > 0 ? [{ ...story, items }] : [];
  });
}

function textOf(item: KeptItem): string {
  const known = folded.get(item);
  if (known !== undefined) return known;
  const text = fold(`${keptWords(item.highlight)}\n${item.highlight.note ?? ''}`);
  folded.set(item, text);
  return text;
}
