/**
 * Why an operation of the library failed. `blocked`: the browser has no storage, as in some private windows; `full`: it has
 * no room left.
 */
export type LibraryError =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'full' }
  | { readonly kind: 'broke'; readonly detail: string };

/** For errors after the database was opened; `openLibrary` reports those before. */
export function toLibraryError(cause: unknown): LibraryError {
  const isFull =
    typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'QuotaExceededError';
  return isFull ? { kind: 'full' } : { kind: 'broke', detail: String(cause) };
}
