import type { Claim } from './claims.ts';
import { sourceKinds } from './sourceKinds.ts';

/** Who says so, for one sentence: `who` is missing if the story names nobody. */
export type ClaimWords = { readonly who?: string; readonly how: string };

/** "KCNA" + "state media, said"; "no source stated"; "state media, said; goes on from the sentence before". */
export function claimWords({ source, kind, isSure, attribution }: Claim): ClaimWords {
  const { stance } = attribution;
  if (!source)
    return { how: [sourceKinds.unstated.one, stance === 'speculated' && stance].filter(Boolean).join(', ') };
  const { one } = sourceKinds[kind];
  const words = [
    // "state media, state media" and "unnamed experts, unnamed experts" would say nothing twice.
    source.label.toLowerCase() === one ? undefined : one,
    attribution.carriedFrom ? undefined : (stance ?? 'said'),
    attribution.carriedFrom && 'goes on from the sentence before',
    isSure ? undefined : 'not sure',
    attribution.by === 'reader' ? 'set by you' : undefined,
  ];
  return { who: source.label, how: words.filter(Boolean).join(', ') };
}

/** "KCNA, state media, said" */
export function claimLine(claim: Claim): string {
  const { who, how } = claimWords(claim);
  return [who, how].filter(Boolean).join(', ');
}
