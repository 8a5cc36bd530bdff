/**
 * Why the library could not do what it was asked. `blocked`: the browser keeps nothing here, as in some private
 * windows; `full`: it has no room left.
 */
export type LibraryError =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'full' }
  | { readonly kind: 'broke'; readonly detail: string };

/** What went wrong after the database was opened; `openLibrary` tells when it can't be. */
export function toLibraryError(cause: unknown): LibraryError {
  const isFull =
    typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'QuotaExceededError';
  return isFull ? { kind: 'full' } : { kind: 'broke', detail: String(cause) };
}
