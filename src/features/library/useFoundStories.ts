import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { type ShelfOrder, sortShelf } from '#core/library/sortShelf.ts';
import { excerptsQuery, foundTextsQuery, searchIndexQuery } from '#data/library/search/search.ts';
import { type FoundTexts, foundStories } from './foundStories.ts';
import type { ProgressOf } from './readProgress.ts';

type Found = {
  readonly stories: readonly ShelfStory[];
  /** What they were found by: while a key is answered, what was searched for before. */
  readonly foundBy: string;
  /** True while the texts can't be searched yet. */
  readonly isPartial: boolean;
};
type Options = { readonly query: string; readonly order: ShelfOrder; readonly progressOf: ProgressOf };

/** All stories in the given order or, with a query, the matching ones. */
export function useFoundStories(
  stories: readonly ShelfStory[],
  { query, order, progressOf }: Options,
): Found {
  const index = useIndex();
  const texts = useQuery(foundTextsQuery(index.data, query));
  const sorted = useMemo(() => sortShelf(stories, order, progressOf), [stories, order, progressOf]);
  const answer = useAnswer(query, texts.data, texts.isFetching);
  const found = useMemo(() => foundStories(sorted, answer), [sorted, answer]);
  return { stories: found, foundBy: answer.query, isPartial: index.isFetching && query !== '' };
}

/** The words found in the stories that are shown. */
export function useExcerpts(stories: readonly ShelfStory[], query: string) {
  const index = useIndex();
  const keys = useMemo(() => (query === '' ? [] : stories.map(({ key }) => key)), [stories, query]);
  return useQuery(excerptsQuery(index.data, query, keys)).data;
}

/** Fetched by the search field on focus. */
function useIndex() {
  return useQuery({ ...searchIndexQuery(), enabled: false });
}

/**
 * Doesn't show title matches while the texts are being searched, so the list doesn't flicker. If the texts aren't
 * available, only titles are searched.
 */
function useAnswer(query: string, texts: FoundTexts | undefined, isFetching: boolean): FoundTexts {
  return useMemo(() => {
    if (query === '') return everything;
    return texts ?? (isFetching ? everything : { query, keys: [] });
  }, [query, texts, isFetching]);
}

const everything: FoundTexts = { query: '', keys: [] };
