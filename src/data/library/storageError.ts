import type { StorageTrouble } from '#core/library/storageTrouble.ts';

/** The database could not be opened. Without `trouble` the reason is another, and is in the cause. */
export class StorageError extends Error {
  readonly trouble: StorageTrouble | undefined;
  constructor(trouble: StorageTrouble | undefined, cause: unknown) {
    super(`The database could not be opened: ${trouble?.kind ?? String(cause)}`, { cause });
    this.trouble = trouble;
  }
}
