import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { searchKeys } from '../../queryKeys.ts';
import { base } from '../../siteAddress.ts';
import { type SearchIndex, startSearch } from './startSearch.ts';

/**
 * The texts of all stories, read by a worker that then stays until the page is left. Fetched when a reader is about to
 * search: who doesn't, doesn't pay for it.
 */
export function searchIndexQuery() {
  return queryOptions({
    queryKey: searchKeys.index(),
    queryFn: ({ client }) =>
      startSearch(new URL(`${base}stories/search.json`, location.href).href, () =>
        client.invalidateQueries({ queryKey: searchKeys.texts() }),
      ),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Keys of the stories whose text has the words; until they are found, those of the words typed before. */
export function foundTextsQuery(index: SearchIndex | undefined, query: string) {
  return queryOptions({
    queryKey: searchKeys.found(query),
    queryFn: index && query !== '' ? async () => ({ query, keys: await index.find(query) }) : skipToken,
    // Stories come and go.
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}
