import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { findTitles } from '#core/library/findTitles.ts';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { type ShelfOrder, sortShelf } from '#core/library/sortShelf.ts';
import { isAnswering, isReadingTexts, readFound, watchSearch } from '#data/library/search/search.ts';
import { readProgress } from './readProgress.ts';

type Found = {
  readonly stories: readonly ShelfStory[];
  /** Only titles have been searched so far. */
  readonly isPartial: boolean;
};

/** All stories in the order wanted; with a query those that have its words, in their title before those in their text. */
export function useFoundStories(stories: readonly ShelfStory[], query: string, order: ShelfOrder): Found {
  const texts = useSyncExternalStore(watchSearch, readFound, () => undefined);
  const isPartial = useSyncExternalStore(watchSearch, isReadingTexts, () => false);
  const sorted = useMemo(() => sortShelf(stories, order, readProgress), [stories, order]);
  const found = useMemo(() => {
    if (query === '') return sorted;
    const titles = findTitles(sorted, query);
    const keys = new Set(texts?.query === query ? texts.keys : []);
    return [
      ...sorted.filter(({ key }) => titles.has(key)),
      ...sorted.filter(({ key }) => !titles.has(key) && keys.has(key)),
    ];
  }, [sorted, query, texts]);
  // Titles alone would flicker up for the moment until the texts have answered as well: what was found before stays.
  const isPending = useSyncExternalStore(watchSearch, isAnswering, () => false) && query !== '';
  const last = useRef(found);
  useEffect(() => {
    if (!isPending) last.current = found;
  }, [isPending, found]);
  return { stories: isPending ? last.current : found, isPartial: isPartial && query !== '' };
}
