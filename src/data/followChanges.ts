import type { QueryClient } from '@tanstack/react-query';
import { type Change, onChange } from './changes.ts';

/** Keeps the query cache in step with other tabs for the lifetime of the page. */
export function followChanges(client: QueryClient): void {
  // Loaded with the first change: most visits have none.
  const invalidate = async (change: Change) => {
    const { invalidateAfter } = await import('./invalidateAfter.ts');
    await invalidateAfter(client, change);
  };
  // If the code can't be loaded, the lists are out of date until the next visit.
  const follow = (change: Change) => void invalidate(change).catch(() => {});
  onChange(follow);
  // A page restored from the back/forward cache received no messages meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow({ kind: 'backupRestored' });
  });
}
