import { mutationOptions } from '@tanstack/react-query';
import type { Correction } from '#core/corrections/correction.ts';
import type { Result } from '#core/result.ts';
import { invalidateAfter } from '../invalidateAfter.ts';
import { correctionKeys, type StoryKey } from '../queryKeys.ts';
import type { Saved } from './corrections.ts';
import { loadCorrectionsCode, type NotSaved, readCorrections, tryDatabase } from './storyCorrections.ts';

/** Resolves when the corrections are committed together, or in memory if there is no storage; the page shows them then. */
export function addCorrectionsMutation(story: StoryKey) {
  return changeMutation(story, {
    inMemory: (corrections, added: readonly Correction[]) => [...corrections, ...added],
    onDisk: async (key, added) => (await loadCorrectionsCode()).addCorrections(key, added),
  });
}

export function removeCorrectionsMutation(story: StoryKey) {
  return changeMutation(story, {
    inMemory: (corrections, ids: readonly string[]) => corrections.filter(({ id }) => !ids.includes(id)),
    onDisk: async (key, ids) => (await loadCorrectionsCode()).removeCorrections(key, ids),
  });
}

type Ways<Given> = {
  readonly inMemory: (corrections: readonly Correction[], given: Given) => readonly Correction[];
  readonly onDisk: (story: string, given: Given) => Promise<Result<Saved, NotSaved>>;
};

function changeMutation<Given>(story: StoryKey, { inMemory, onDisk }: Ways<Given>) {
  const queryKey = correctionKeys.of(story);
  return mutationOptions({
    // Mutations run one after the other; a refetch in flight must not overwrite the result.
    scope: { id: queryKey.join(' ') },
    onMutate: (_given: Given, { client }) => client.cancelQueries({ queryKey }),
    mutationFn: async (given: Given, { client }) => {
      const before = readCorrections(client, story);
      const after = { ...before, corrections: inMemory(before.corrections, given) };
      if (story === null || before.notSaved) return after;
      return tryDatabase(after, () => onDisk(story, given));
    },
    onSuccess: (saved, _given, _before, { client }) => {
      client.setQueryData(queryKey, saved);
      // Not awaited: the page shows the result already, and what follows a save must not come seconds after it.
      if (story !== null && !saved.notSaved) void invalidateAfter(client, { kind: 'corrected', story });
    },
  });
}
