import type { QueryClient } from '@tanstack/react-query';
import { onChange } from './changes.ts';
import { invalidateAfter } from './invalidateAfter.ts';

/** Keeps the query cache in step with other tabs for the lifetime of the page. */
export function followChanges(client: QueryClient): void {
  onChange((change) => void invalidateAfter(client, change));
  // A page restored from the back/forward cache received no messages meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void invalidateAfter(client, { kind: 'backupRestored' });
  });
}
