import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { libraryKeys } from '../queryKeys.ts';
import type { LibraryError } from './libraryError.ts';
import { openLibrary } from './openLibrary.ts';

/** The browser's storage estimate; undefined values are unknown. */
type StorageState = {
  /** Whether storage is persistent: the browser won't remove anything by itself. */
  readonly isPersistent: boolean | undefined;
  /** Estimated bytes that the site may still use. */
  readonly free: number | undefined;
};

/** Why the reader's stories can't be saved, as far as can be known before; null if they can. */
export function storageTroubleQuery() {
  return queryOptions({
    queryKey: libraryKeys.trouble(),
    queryFn: async (): Promise<LibraryError | null> => {
      const opened = await openLibrary();
      return opened.ok ? null : opened.error;
    },
    staleTime: 0,
  });
}

/** Never cached: other programs use the same disk. */
export function storageQuery() {
  return queryOptions({ queryKey: libraryKeys.storage(), queryFn: readStorage, staleTime: 0 });
}

/** Requests persistent storage, for which the browser may ask the reader; undefined if it isn't supported. */
export function persistMutation() {
  return mutationOptions({
    mutationFn: async () => navigator.storage?.persist?.().catch(() => undefined),
    onSuccess: (_isGranted, _given, _before, { client }) =>
      client.invalidateQueries({ queryKey: libraryKeys.storage() }),
  });
}

async function readStorage(): Promise<StorageState> {
  const { storage } = navigator;
  // Undefined on pages without HTTPS.
  const [isPersistent, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ]);
  const free =
    estimate?.quota !== undefined && estimate.usage !== undefined
      ? Math.max(0, estimate.quota - estimate.usage)
      : undefined;
  return { isPersistent, free };
}
