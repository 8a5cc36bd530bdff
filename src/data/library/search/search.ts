import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { base } from '../../siteAddress.ts';
import { searchKeys } from './searchKeys.ts';
import { type SearchIndex, startSearch } from './startSearch.ts';

/**
 * The full-text index of all stories, in a worker that runs until the page is left. Started only when a reader is about to
 * search.
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

/** Keys of the stories whose text matches; until they arrive, those of the previous query. */
export function foundTextsQuery(index: SearchIndex | undefined, query: string) {
  return queryOptions({
    queryKey: searchKeys.found(query),
    queryFn: index && query !== '' ? async () => ({ query, keys: await index.find(query) }) : skipToken,
    // Stories are added and removed.
    staleTime: 0,
    placeholderData: keepPreviousData,
    // Comparing thousands of keys takes longer than using them.
    structuralSharing: false,
  });
}

/** The words found in these stories; none until they arrive. `keys`: those of the rows that are shown. */
export function excerptsQuery(index: SearchIndex | undefined, query: string, keys: readonly string[]) {
  return queryOptions({
    queryKey: searchKeys.excerpts(query, keys),
    queryFn:
      index && query !== '' && keys.length > 0
        ? async () => new Map(await index.excerpts(query, keys))
        : skipToken,
    staleTime: 0,
    // A map is compared by identity.
    structuralSharing: false,
  });
}
