import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Correction } from '#core/corrections/correction.ts';
import { invalidateAfter } from '../invalidateAfter.ts';
import { correctionKeys, type StoryKey } from '../queryKeys.ts';
import type { Saved } from './corrections.ts';
import { hasCorrections } from './hasCorrections.ts';

export type StoryCorrections = Saved & {
  /** The browser has no storage: corrections last until the page is left. */
  readonly isBlocked: boolean;
};

/** Loads the code of the database, with the first story that has corrections or with the correction tools. */
const load = () => import('./corrections.ts');

/** A reader's corrections of a story, oldest first. Enabled only if the flag says that there are some. */
export function correctionsQuery(story: StoryKey) {
  return queryOptions({
    queryKey: correctionKeys.of(story),
    queryFn: async ({ client }): Promise<StoryCorrections> => {
      const before = readCorrections(client, story);
      if (story === null || before.isBlocked) return before;
      return tryDatabase(before, async () => (await load()).loadCorrections(story));
    },
    // Another tab's flag may arrive after its message, which has invalidated the query.
    enabled: ({ state }) => state.isInvalidated || hasCorrections(story),
    // Corrections that can't be saved exist only here.
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Resolves when the correction is committed, or in memory if there is no storage; the page shows it then. */
export function addCorrectionMutation(story: StoryKey) {
  return changeMutation(story, {
    inMemory: (corrections, correction: Correction) => [...corrections, correction],
    onDisk: async (key, correction) => (await load()).addCorrection(key, correction),
  });
}

export function removeCorrectionMutation(story: StoryKey) {
  return changeMutation(story, {
    inMemory: (corrections, id: string) => corrections.filter((one) => one.id !== id),
    onDisk: async (key, id) => (await load()).removeCorrection(key, id),
  });
}

type Ways<Given> = {
  readonly inMemory: (corrections: readonly Correction[], given: Given) => readonly Correction[];
  readonly onDisk: (story: string, given: Given) => Promise<Saved>;
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
      if (story === null || before.isBlocked) return after;
      return tryDatabase(after, () => onDisk(story, given));
    },
    onSuccess: (saved, _given, _before, { client }) => {
      client.setQueryData(queryKey, saved);
      if (story === null || saved.isBlocked) return undefined;
      return invalidateAfter(client, { kind: 'corrected', story });
    },
  });
}

function readCorrections(client: QueryClient, story: StoryKey): StoryCorrections {
  const known = client.getQueryData<StoryCorrections>(correctionKeys.of(story));
  return known ?? { corrections: [], unreadable: 0, isBlocked: story === null };
}

/** The data in the database, or in memory if the database can't be used. */
async function tryDatabase(inMemory: StoryCorrections, ask: () => Promise<Saved>): Promise<StoryCorrections> {
  try {
    return { ...(await ask()), isBlocked: false };
  } catch {
    return { ...inMemory, isBlocked: true };
  }
}
