import { fail, ok, type Result } from '#core/result.ts';
import { toLibraryError } from '../library/libraryError.ts';
import type { NotSaved } from './storyCorrections.ts';

/** What a reader adds to a story, read or saved. `work` gives undefined if the story is gone. */
export async function attempt<Saved>(
  work: () => Promise<Saved | undefined>,
): Promise<Result<Saved, NotSaved>> {
  try {
    const saved = await work();
    return saved ? ok(saved) : fail({ kind: 'gone' });
  } catch (cause) {
    return fail(toLibraryError(cause));
  }
}
