import type { QueryCache } from '@tanstack/react-query';

/** Cached data that holds memory outside of JavaScript, as the address of a blob does. */
export type Releasable = { readonly release: () => void };

/** Gives that memory back when the cache lets go of the data: while anything shows it, the cache doesn't. */
export function releaseRemoved(cache: QueryCache): void {
  cache.subscribe(({ type, query }) => {
    const data: unknown = query.state.data;
    if (type === 'removed' && isReleasable(data)) data.release();
  });
}

function isReleasable(data: unknown): data is Releasable {
  return typeof data === 'object' && data !== null && 'release' in data && typeof data.release === 'function';
}
