import { Suspense, useEffect, useState } from 'react';
import { latePart } from '#session/latePart.tsx';
import { useSession } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { useRestingHands } from '#ui/useRestingHands.ts';
import { LateLists } from './LateLists.tsx';
import type { Notes } from './useNotes.ts';

/** Tries to load its code once more, and says why if it can't. */
const SourcesRegion = latePart(async () => (await import('./notes.ts')).SourcesRegion);

/** The list of sources; the prerendered one until its code has loaded. */
export function LateSources({ notes: { code, hasFailed } }: { readonly notes: Notes }) {
  const [isLive, setIsLive] = useState(code !== undefined);
  const isMissed = useSession(({ shown }) => hasFailed && shown.address.panel === 'sources');
  const whenAtRest = useRestingHands(!isLive);
  useEffect(() => {
    if (code && !isLive) return whenAtRest(() => setIsLive(true));
  }, [code, isLive, whenAtRest]);
  const Region = isLive ? code?.SourcesRegion : isMissed ? SourcesRegion : undefined;
  return (
    <LateLists
      part="source-list"
      live={
        Region && (
          <ErrorBoundary region="Sources">
            <Suspense fallback="…">
              <Region />
            </Suspense>
          </ErrorBoundary>
        )
      }
    />
  );
}
