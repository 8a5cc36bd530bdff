import { fold } from '../text/fold.ts';
import type { ShelfStory } from './shelfStory.ts';

/** In UTF-16 units. */
export const longestTag = 40;
/** Of a story. */
export const mostTags = 20;

/** A tag as it is kept: as typed, on one line; undefined if nothing is left. */
export function toTag(typed: string): string | undefined {
  const line = typed.normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ');
  const tag = line.slice(0, line.length > longestTag ? wholeEnd(line) : line.length).trim();
  return tag === '' ? undefined : tag;
}

/** Tags that differ only in case, accents and the like are one. */
export function isSameTag(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** The tags with one more, if it is none of them and there is room. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = toTag(typed);
  if (tag === undefined || tags.length >= mostTags || tags.some((one) => isSameTag(one, tag))) return tags;
  return [...tags, tag];
}

export function withoutTag(tags: readonly string[], tag: string): readonly string[] {
  return tags.filter((one) => !isSameTag(one, tag));
}

/** Valid tags of what may be none, each once. */
export function toTags(given: readonly string[]): readonly string[] {
  return given.reduce<readonly string[]>(withTag, []);
}

export type TagCount = { readonly tag: string; readonly count: number };

/** All tags with the number of their stories, the most frequent first, each as it was typed first. */
export function countTags(stories: readonly ShelfStory[]): readonly TagCount[] {
  const counts = new Map<string, { readonly tag: string; count: number }>();
  for (const { own } of stories)
    for (const tag of own?.shelved.tags ?? []) {
      const known = counts.get(fold(tag));
      if (known) known.count += 1;
      else counts.set(fold(tag), { tag, count: 1 });
    }
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.tag, b.tag));
}

/** Not between the halves of a character. */
function wholeEnd(line: string): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(longestTag)) ? longestTag - 1 : longestTag;
}
