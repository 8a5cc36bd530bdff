import { fail, ok, type Result } from '#core/result.ts';
import { type Database, openDatabase } from '../database.ts';
import { type LibraryError, toLibraryError } from './libraryError.ts';

/** Opens the database, or says within five seconds why it can't. */
export async function openLibrary(): Promise<Result<Database, LibraryError>> {
  try {
    return ok(await openDatabase());
  } catch (cause) {
    return fail(toLibraryError(cause));
  }
}
