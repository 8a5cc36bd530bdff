import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { libraryKeys } from '../queryKeys.ts';

/** What the browser says about storing; undefined where it says nothing. */
type StorageState = {
  /** It has promised not to remove anything by itself. */
  readonly isPersistent: boolean | undefined;
  /** Bytes that the whole site may still use, as the browser guesses. */
  readonly free: number | undefined;
};

/** Asked anew at each look: other programs use up the same room. */
export function storageQuery() {
  return queryOptions({ queryKey: libraryKeys.storage(), queryFn: readStorage, staleTime: 0 });
}

/** Asks the browser, which may ask the reader; undefined where it can't be asked. */
export function persistMutation() {
  return mutationOptions({
    mutationFn: async () => navigator.storage?.persist?.().catch(() => undefined),
    onSuccess: (_isGranted, _given, _before, { client }) =>
      client.invalidateQueries({ queryKey: libraryKeys.storage() }),
  });
}

async function readStorage(): Promise<StorageState> {
  const { storage } = navigator;
  // Absent on pages that don't come over HTTPS.
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
