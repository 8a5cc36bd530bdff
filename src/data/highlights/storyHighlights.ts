import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Result } from '#core/result.ts';
import type { NotSaved } from '../corrections/storyCorrections.ts';
import type { StoryKey } from '../queryKeys.ts';
import { hasFlag } from '../storyFlags.ts';
import { highlightKeys } from './highlightKeys.ts';
import type { Saved } from './highlights.ts';

export type StoryHighlights = Saved & {
  /** Why those made since last until the page is left only; undefined if all are saved. */
  readonly notSaved: NotSaved | undefined;
};

/** Loads the code of the database, with the first story that has highlights or with the first highlight. */
export const loadHighlightsCode = () => import('../addedCode.ts');

/** A reader's highlights of a story, oldest first. Enabled only if the flag says that there are some. */
export function highlightsQuery(story: StoryKey) {
  return queryOptions({
    queryKey: highlightKeys.of(story),
    queryFn: async ({ client }): Promise<StoryHighlights> => {
      const before = readHighlights(client, story);
      if (story === null || before.notSaved) return before;
      return tryDatabase(before, async () => (await loadHighlightsCode()).loadHighlights(story));
    },
    // Another tab's flag may arrive after its message, which has invalidated the query.
    enabled: ({ state }) => state.isInvalidated || hasFlag('highlighted', story),
    // Highlights that can't be saved exist only here.
    gcTime: Number.POSITIVE_INFINITY,
  });
}

export function readHighlights(client: QueryClient, story: StoryKey): StoryHighlights {
  const known = client.getQueryData<StoryHighlights>(highlightKeys.of(story));
  return (
    known ?? {
      highlights: [],
      unreadable: 0,
      notSaved: story === null ? { kind: 'unsavedStory' } : undefined,
    }
  );
}

/** The data in the database, or in memory if the database can't be used. */
export async function tryDatabase(
  inMemory: StoryHighlights,
  ask: () => Promise<Result<Saved, NotSaved>>,
): Promise<StoryHighlights> {
  try {
    const asked = await ask();
    return asked.ok ? { ...asked.value, notSaved: undefined } : { ...inMemory, notSaved: asked.error };
  } catch {
    return { ...inMemory, notSaved: { kind: 'broke', detail: 'its code did not arrive' } };
  }
}
