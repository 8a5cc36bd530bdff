import { groupBy } from '../groupBy.ts';
import type { Source, Story } from '../story/story.ts';
import { type Claim, claimsOf } from './claims.ts';
import type { SourceKey } from './sourceKey.ts';
import { type ClaimKind, claimKinds, sourceKinds } from './sourceKinds.ts';

/** A source with its sure claims in page order; "2 of 5" is an index in this list. */
export type SourceSummary = { readonly source: Source; readonly claims: readonly Claim[] };

/** The sources of one kind in order of first appearance; `unstated` has claims and no sources. */
export type SourceGroup = {
  readonly kind: ClaimKind;
  readonly sources: readonly SourceSummary[];
  readonly claims: readonly Claim[];
};

export type SourceList = {
  /** Without empty kinds. */
  readonly groups: readonly SourceGroup[];
  /** Sources none of whose claims are sure, with these claims: listed apart and not counted. */
  readonly doubtful: readonly SourceSummary[];
  readonly claims: readonly Claim[];
};

export function listSources(story: Story): SourceList {
  const claims = claimsOf(story);
  const sure = groupBy(
    claims.filter(({ isSure }) => isSure),
    ({ source }) => source,
  );
  const unsure = groupBy(
    claims.filter(({ isSure }) => !isSure),
    ({ source }) => source,
  );
  const toSummaries = (found: typeof sure): readonly SourceSummary[] =>
    [...found].flatMap(([source, list]) => (source ? [{ source, claims: list }] : []));
  const summaries = toSummaries(sure);
  const groups = claimKinds.map((kind): SourceGroup => {
    const sources = summaries.filter(({ source }) => source.kind === kind);
    const all = claims.filter((claim) => claim.isSure && claim.kind === kind);
    return { kind, sources, claims: all };
  });
  return {
    claims,
    groups: groups.filter((group) => group.claims.length > 0),
    doubtful: toSummaries(unsure).filter(({ source }) => !sure.has(source)),
  };
}

const lists = new WeakMap<Story, SourceList>();

/** `listSources`, made once for a story. */
export function sourceListOf(story: Story): SourceList {
  const list = lists.get(story) ?? listSources(story);
  lists.set(story, list);
  return list;
}

/** What a source, or all of a kind, says, in page order; of a source without sure claims these are its unsure ones. */
export function claimsUnder({ groups, doubtful }: SourceList, key: SourceKey | undefined): readonly Claim[] {
  if (key === undefined) return [];
  const kind = groups.find((group) => key === `kind.${group.kind}`);
  const sources = [...groups.flatMap((group) => group.sources), ...doubtful];
  return (kind ?? sources.find(({ source }) => source.id === key))?.claims ?? [];
}

/** "KCNA", "State media" */
export function sourceName(story: Story, key: SourceKey): string {
  const kind = claimKinds.find((one) => key === `kind.${one}`);
  return kind ? sourceKinds[kind].many : (story.sources.find(({ id }) => id === key)?.label ?? '');
}
