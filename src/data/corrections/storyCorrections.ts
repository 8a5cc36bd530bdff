import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Result } from '#core/result.ts';
import type { LibraryError } from '../library/libraryError.ts';
import { correctionKeys, type StoryKey } from '../queryKeys.ts';
import { hasFlag } from '../storyFlags.ts';
import type { Saved } from './corrections.ts';

/** `unsavedStory`: the story itself isn't saved; `gone`: it has been deleted in another tab. */
export type NotSaved = LibraryError | { readonly kind: 'unsavedStory' } | { readonly kind: 'gone' };

export type StoryCorrections = Saved & {
  /** Why those made since last until the page is left only; undefined if all are saved. */
  readonly notSaved: NotSaved | undefined;
};

/** Loads the code of the database, with the first story that has corrections or with the correction tools. */
export const loadCorrectionsCode = () => import('../addedCode.ts');

/** A reader's corrections of a story, oldest first. Enabled only if the flag says that there are some. */
export function correctionsQuery(story: StoryKey) {
  return queryOptions({
    queryKey: correctionKeys.of(story),
    queryFn: async ({ client }): Promise<StoryCorrections> => {
      const before = readCorrections(client, story);
      if (story === null || before.notSaved) return before;
      return tryDatabase(before, async () => (await loadCorrectionsCode()).loadCorrections(story));
    },
    // Another tab's flag may arrive after its message, which has invalidated the query.
    enabled: ({ state }) => state.isInvalidated || hasFlag('corrected', story),
    // Corrections that can't be saved exist only here.
    gcTime: Number.POSITIVE_INFINITY,
  });
}

export function readCorrections(client: QueryClient, story: StoryKey): StoryCorrections {
  const known = client.getQueryData<StoryCorrections>(correctionKeys.of(story));
  return (
    known ?? {
      corrections: [],
      unreadable: 0,
      notSaved: story === null ? { kind: 'unsavedStory' } : undefined,
    }
  );
}

/** The data in the database, or in memory if the database can't be used. */
export async function tryDatabase(
  inMemory: StoryCorrections,
  ask: () => Promise<Result<Saved, NotSaved>>,
): Promise<StoryCorrections> {
  try {
    const asked = await ask();
    return asked.ok ? { ...asked.value, notSaved: undefined } : { ...inMemory, notSaved: asked.error };
  } catch {
    return { ...inMemory, notSaved: { kind: 'broke', detail: 'its code did not arrive' } };
  }
}
