import { groupBy } from '../groupBy.ts';
import type { Source, Story } from '../story/story.ts';
import { type Claim, claimsOf } from './claims.ts';
import { type ClaimKind, claimKinds } from './sourceKinds.ts';

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
