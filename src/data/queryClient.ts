import { QueryClient } from '@tanstack/react-query';
import { releaseRemoved } from './releaseRemoved.ts';

/**
 * Files of the site don't change while they are read, and changes to the browser's own data are announced (changes.ts), so
 * nothing becomes stale by age. Most queries need no network; those that do report it themselves.
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
