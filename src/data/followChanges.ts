import type { QueryClient } from '@tanstack/react-query';
import { onChange } from './changes.ts';
import { invalidateAfter } from './invalidateAfter.ts';

/** Keeps the cache in step with what other tabs do, for as long as the page lives. */
export function followChanges(client: QueryClient): void {
  onChange((change) => void invalidateAfter(client, change));
  // A page that Back takes out of the browser's own cache was told nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void invalidateAfter(client, { kind: 'backupRestored' });
  });
}
