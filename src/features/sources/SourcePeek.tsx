import { claimLine, claimWords } from '#core/sources/claimWords.ts';
import { claimsUnder, sourceName } from '#core/sources/sourceSummaries.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { PeekFrame } from '#ui/PeekFrame.tsx';
import { ClaimStepper } from './ClaimStepper.tsx';
import { useClaimTrack } from './useClaimTrack.ts';
import { useSourceList } from './useSources.ts';

/** The bar at the foot for a highlighted source: who says the current sentence. */
export function SourcePeek() {
  const dispatch = useDispatch();
  const { story } = useStory();
  const list = useSourceList();
  const { source, claim } = useSession(({ shown }) => shown.address);
  const places = useClaimTrack(source) ?? [];
  if (!source) return null;
  const claims = claimsUnder(list, source);
  const current = claims[(claim ?? 0) - 1];
  const name = sourceName(story, source);
  const one = current ?? claims[0];
  // The title has the source's name; of a kind each sentence has its own.
  const line = source.startsWith('kind.') ? current && claimLine(current) : one && claimWords(one).how;
  return (
    <PeekFrame
      kind="source"
      icon="sources"
      title={name}
      line={line ?? ''}
      stepper={<ClaimStepper compact name={name} count={claims.length} current={claim} />}
      places={places}
      current={claim}
      onOpen={() => dispatch({ kind: 'panelOpened', panel: 'sources' })}
    />
  );
}
