/**
 * Why the library could not do what it was asked. `blocked`: the browser keeps nothing here, as in some private
 * windows; `full`: it has no room left.
 */
export type LibraryTrouble =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'full' }
  | { readonly kind: 'broke'; readonly detail: string };

export function toLibraryTrouble(cause: unknown): LibraryTrouble {
  const name = nameOf(cause);
  if (name === 'QuotaExceededError') return { kind: 'full' };
  if (blockedNames.has(name)) return { kind: 'blocked' };
  return { kind: 'broke', detail: String(cause) };
}

/** What browsers throw from `indexedDB` and its `open` where storage is off, each its own. */
const blockedNames = new Set([
  'SecurityError',
  'InvalidStateError',
  'NotAllowedError',
  'UnknownError',
  'ReferenceError',
]);

function nameOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
}
