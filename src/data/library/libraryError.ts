import type { StorageFailure } from '#core/library/storageTrouble.ts';
import { StorageError } from './storageError.ts';

/** Why an operation of the library failed. */
export type LibraryError = StorageFailure;

export function toLibraryError(cause: unknown): LibraryError {
  if (cause instanceof StorageError) return cause.trouble ?? toLibraryError(cause.cause);
  const { name, message } = cause instanceof Error || cause instanceof DOMException ? cause : unknown(cause);
  if (name === 'QuotaExceededError') return { kind: 'full' };
  return { kind: 'broke', detail: message || name };
}

const unknown = (cause: unknown) => ({ name: '', message: String(cause) });
