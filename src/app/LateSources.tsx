import { Suspense, useEffect, useState } from 'react';
import { latePart } from '#session/latePart.tsx';
import { useSession } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { useRestingHands } from '#ui/useRestingHands.ts';
import { LateLists } from './LateLists.tsx';
import type { Notes } from './useNotes.ts';

/** Tries to load its code once more, and says why if it can't. */
const LastRegions = latePart(async () => (await import('./notes.ts')).LastRegions);

/** The list of sources, prerendered until its code has loaded, and what the reader keeps. */
export function LateSources({ notes: { code, hasFailed } }: { readonly notes: Notes }) {
  const [isLive, setIsLive] = useState(code !== undefined);
  const isMissed = useSession(
    ({ shown }) => hasFailed && (shown.address.panel === 'sources' || shown.address.panel === 'highlights'),
  );
  const whenAtRest = useRestingHands(!isLive);
  useEffect(() => {
    if (code && !isLive) return whenAtRest(() => setIsLive(true));
  }, [code, isLive, whenAtRest]);
  const Region = isLive ? code?.LastRegions : isMissed ? LastRegions : undefined;
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
