import type { Source, Story } from '../story/story.ts';
import type { ClaimKind } from './sourceKinds.ts';

/** A source of the story, or all of a kind; no id has a full stop. */
export type SourceKey = Source['id'] | `kind.${ClaimKind}`;

/** All that a story has. */
export function sourceKeysOf({ sources }: Story): readonly SourceKey[] {
  return [
    ...sources.map(({ id }) => id),
    ...sources.map(({ kind }): SourceKey => `kind.${kind}`),
    'kind.unstated',
  ];
}
