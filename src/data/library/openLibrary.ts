import { fail, ok, type Result } from '#core/result.ts';
import { type Database, openDatabase } from '../database.ts';
import { type LibraryTrouble, toLibraryTrouble } from './libraryTrouble.ts';

/** The database, or why there is none. Some browsers throw at once, others when asked, others only reject. */
export async function openLibrary(): Promise<Result<Database, LibraryTrouble>> {
  try {
    return ok(await openDatabase());
  } catch (cause) {
    const trouble = toLibraryTrouble(cause);
    // Whatever keeps it from opening, a reader without room aside, the library is not to be had.
    return fail(trouble.kind === 'full' ? trouble : { kind: 'blocked' });
  }
}
