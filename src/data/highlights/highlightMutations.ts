import { mutationOptions } from '@tanstack/react-query';
import type { Highlight } from '#core/highlights/highlight.ts';
import type { Result } from '#core/result.ts';
import type { NotSaved } from '../corrections/storyCorrections.ts';
import { invalidateAfter } from '../invalidateAfter.ts';
import type { StoryKey } from '../queryKeys.ts';
import { highlightKeys } from './highlightKeys.ts';
import type { Saved } from './highlights.ts';
import { loadHighlightsCode, readHighlights, tryDatabase } from './storyHighlights.ts';

/** Adds or changes one. Resolves when it is committed, or in memory if there is no storage; the page shows it then. */
export function putHighlightMutation(story: StoryKey) {
  return changeMutation(story, {
    inMemory: (highlights, highlight: Highlight) =>
      highlights.some(({ id }) => id === highlight.id)
        ? highlights.map((one) => (one.id === highlight.id ? highlight : one))
        : [...highlights, highlight],
    onDisk: async (key, highlight) => (await loadHighlightsCode()).putHighlight(key, highlight),
  });
}

export function removeHighlightMutation(story: StoryKey) {
  return changeMutation(story, {
    inMemory: (highlights, id: string) => highlights.filter((one) => one.id !== id),
    onDisk: async (key, id) => (await loadHighlightsCode()).removeHighlight(key, id),
  });
}

type Ways<Given> = {
  readonly inMemory: (highlights: readonly Highlight[], given: Given) => readonly Highlight[];
  readonly onDisk: (story: string, given: Given) => Promise<Result<Saved, NotSaved>>;
};

function changeMutation<Given>(story: StoryKey, { inMemory, onDisk }: Ways<Given>) {
  const queryKey = highlightKeys.of(story);
  return mutationOptions({
    // Mutations run one after the other; a refetch in flight must not overwrite the result.
    scope: { id: queryKey.join(' ') },
    onMutate: (_given: Given, { client }) => client.cancelQueries({ queryKey }),
    mutationFn: async (given: Given, { client }) => {
      const before = readHighlights(client, story);
      const after = { ...before, highlights: inMemory(before.highlights, given) };
      if (story === null || before.notSaved) return after;
      return tryDatabase(after, () => onDisk(story, given));
    },
    onSuccess: (saved, _given, _before, { client }) => {
      client.setQueryData(queryKey, saved);
      if (story !== null && !saved.notSaved) void invalidateAfter(client, { kind: 'highlighted', story });
    },
  });
}
