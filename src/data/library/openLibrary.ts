import { fail, ok, type Result } from '#core/result.ts';
import { type Database, openDatabase } from '../database.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';

/** Opens the database. Some browsers throw synchronously, others reject. */
export async function openLibrary(): Promise<Result<Database, LibraryError>> {
  try {
    return ok(await openDatabase());
  } catch (cause) {
    const error = toLibraryError(cause);
    // Any reason but a full disk means that the library is unavailable.
    return fail(error.kind === 'full' ? error : { kind: 'blocked' });
  }
}
