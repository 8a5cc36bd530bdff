/** A failed request aborts its transaction, which reports the error. */
export function unheard(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** Resolves when the work has been committed. On any error the transaction is aborted. */
export async function finish<Value>(
  transaction: { readonly done: Promise<void>; readonly error: DOMException | null; abort(): void },
  work: () => Promise<Value>,
): Promise<Value> {
  const done = transaction.done.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  );
  let value: Value;
  try {
    value = await work();
  } catch (cause) {
    try {
      transaction.abort();
    } catch {
      // Already aborted by the failed request.
    }
    await done;
    throw transaction.error ?? cause;
  }
  const failed = await done;
  if (failed) throw transaction.error ?? failed.cause;
  return value;
}
