import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { type ShelfOrder, sortShelf } from '#core/library/sortShelf.ts';
import { foundTextsQuery, searchIndexQuery } from '#data/library/search/search.ts';
import { type FoundTexts, foundStories } from './foundStories.ts';
import { readProgress } from './readProgress.ts';

type Found = {
  readonly stories: readonly ShelfStory[];
  /** Only titles have been searched so far. */
  readonly isPartial: boolean;
};

/** All stories in the order wanted; with a query those that have its words. */
export function useFoundStories(stories: readonly ShelfStory[], query: string, order: ShelfOrder): Found {
  // Fetched by the search field, when it gets the focus.
  const index = useQuery({ ...searchIndexQuery(), enabled: false });
  const texts = useQuery(foundTextsQuery(index.data, query));
  const sorted = useMemo(() => sortShelf(stories, order, readProgress), [stories, order]);
  const answer = useAnswer(query, texts.data, texts.isFetching);
  const found = useMemo(() => foundStories(sorted, answer), [sorted, answer]);
  return { stories: found, isPartial: index.isFetching && query !== '' };
}

/**
 * Titles alone would flicker up for the moment until the texts have answered as well: the list stays as it was found
 * before. Where no texts are to be had, titles are the answer.
 */
function useAnswer(query: string, texts: FoundTexts | undefined, isFetching: boolean): FoundTexts {
  return useMemo(() => {
    if (query === '') return everything;
    return texts ?? (isFetching ? everything : { query, keys: [] });
  }, [query, texts, isFetching]);
}

const everything: FoundTexts = { query: '', keys: [] };
