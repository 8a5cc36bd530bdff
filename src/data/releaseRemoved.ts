import type { QueryCache } from '@tanstack/react-query';

/** Cached data with resources outside the JavaScript heap, such as object URLs. */
export type Releasable = { readonly release: () => void };

/** Releases the resources of cache entries when they are removed, which only happens when nothing uses them. */
export function releaseRemoved(cache: QueryCache): void {
  cache.subscribe(({ type, query }) => {
    const data: unknown = query.state.data;
    if (type === 'removed' && isReleasable(data)) data.release();
  });
}

function isReleasable(data: unknown): data is Releasable {
  return typeof data === 'object' && data !== null && 'release' in data && typeof data.release === 'function';
}
