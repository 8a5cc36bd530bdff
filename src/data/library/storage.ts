/** What the browser says about keeping; undefined where it says nothing. */
export type StorageState = {
  /** It has promised not to remove anything by itself. */
  readonly isPersistent: boolean | undefined;
  /** Bytes that the whole site may still use, as the browser guesses. */
  readonly free: number | undefined;
};

export async function readStorage(): Promise<StorageState> {
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

/** Asks the browser, which may ask the reader; undefined where it can't be asked. */
export async function askToPersist(): Promise<boolean | undefined> {
  return navigator.storage?.persist?.().catch(() => undefined);
}
