import { fail, ok, type Result } from '#core/result.ts';
import { type Database, openDatabase } from '../database.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';

/** The database, or why there is none. Some browsers throw at once, others when asked, others only reject. */
export async function openLibrary(): Promise<Result<Database, LibraryError>> {
  try {
    return ok(await openDatabase());
  } catch (cause) {
    const error = toLibraryError(cause);
    // Whatever keeps it from opening, a reader without room aside, the library is not to be had.
    return fail(error.kind === 'full' ? error : { kind: 'blocked' });
  }
}
