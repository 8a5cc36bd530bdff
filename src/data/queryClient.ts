import { QueryClient } from '@tanstack/react-query';
import { releaseRemoved } from './releaseRemoved.ts';

/**
 * Files of the site don't change while they are read, and the browser's own data says when it does (changes.ts), so that
 * nothing grows stale by age. Most of it needs no network; what does says itself that it could not be reached.
 */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
  releaseRemoved(client.getQueryCache());
  return client;
}
