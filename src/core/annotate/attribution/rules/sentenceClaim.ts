import type { Claim } from '../claim.ts';
import type { Range } from '../reading.ts';

type Parts = Pick<Claim, 'sentence' | 'rule' | 'cue' | 'contents'> & { readonly source: Range };

/** A claim by words for who says it, without a verb of saying: it governs its whole sentence. */
export function sentenceClaim(parts: Parts): Claim {
  const { start, end } = parts.sentence;
  return { ...parts, stance: 'said', force: 'claims', place: 'main', scope: { start, end } };
}
