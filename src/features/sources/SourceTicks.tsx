import { TextRuler } from '#session/TextRuler.tsx';
import { useSession } from '#session/useSession.ts';
import { useClaimTrack } from './useClaimTrack.ts';
import { useSourceSteps } from './useSources.ts';

/** The ruler's ticks for what the highlighted sources say. A click goes to the nearest sentence. */
export function SourceTicks() {
  const { source, otherSource, claim } = useSession(({ shown }) => shown.address);
  const { choose } = useSourceSteps();
  const places = useClaimTrack(source);
  const others = useClaimTrack(otherSource);
  if (!source || !places) return null;
  return (
    <TextRuler
      track={{ kind: 'source', places }}
      current={claim}
      second={others && { kind: 'source', places: others }}
      onJump={(n) => choose(source, { claim: n })}
    />
  );
}
