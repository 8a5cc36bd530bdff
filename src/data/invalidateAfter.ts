import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { assertNever } from '#core/assertNever.ts';
import type { Change } from './changes.ts';
import { highlightKeys } from './highlights/highlightKeys.ts';
import { ownKey } from './ownKey.ts';
import { correctionKeys, libraryKeys } from './queryKeys.ts';

/** Invalidates what a change has made stale, here or in another tab; resolves when it has been refetched. */
export async function invalidateAfter(client: QueryClient, change: Change): Promise<void> {
  // One row of the list: thousands need not be read again.
  if (change.kind === 'storyShelved')
    return (await import('./library/shelveStory.ts')).refreshRow(client, change.id);
  // Stories are immutable, so one that is being read stays valid; a different one may get its id later.
  client.removeQueries({ queryKey: storiesOf(change), type: 'inactive' });
  await Promise.all([
    // Inactive queries too, so that the next page has the right list at once.
    ...keysOf(change).map((queryKey) => client.invalidateQueries({ queryKey, refetchType: 'all' })),
    // Reads every story that has highlights, so only where it is shown.
    ...(changesHighlights(change)
      ? [client.invalidateQueries({ queryKey: highlightKeys.everywhere() })]
      : []),
  ]);
}

function changesHighlights({ kind }: Change): boolean {
  return kind !== 'nameForgotten';
}

type Other = Exclude<Change, { kind: 'storyShelved' }>;

function storiesOf(change: Other): QueryKey {
  if (change.kind === 'backupRestored') return libraryKeys.stories();
  return 'id' in change ? libraryKeys.story(change.id) : noStory;
}

/** Matches no query. */
const noStory: QueryKey = ['none'];

function keysOf(change: Other): readonly QueryKey[] {
  switch (change.kind) {
    case 'storySaved':
    case 'storyRemoved':
      return [
        libraryKeys.list(),
        libraryKeys.storage(),
        correctionKeys.of(ownKey(change.id)),
        highlightKeys.of(ownKey(change.id)),
      ];
    case 'backupRestored':
      return [
        libraryKeys.list(),
        libraryKeys.storage(),
        correctionKeys.all(),
        correctionKeys.names(),
        highlightKeys.all(),
      ];
    case 'corrected':
      return [correctionKeys.of(change.story), correctionKeys.names()];
    case 'highlighted':
      return [highlightKeys.of(change.story)];
    case 'nameForgotten':
      return [correctionKeys.names()];
    default:
      return assertNever(change);
  }
}
