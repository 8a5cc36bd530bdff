import { useCallback, useEffect, useState } from 'react';
import { useSession } from '#session/useSession.ts';
import { below } from '#ui/breakpoints.ts';
import { useRestingHands } from '#ui/useRestingHands.ts';

type RegionsCode = typeof import('./regions.ts');
export type Regions = {
  /** Once it is here, and can take the place of the prerendered lists. */
  readonly code: RegionsCode | undefined;
  /** It was wanted and did not come. */
  readonly isMissing: boolean;
  readonly fetch: () => void;
};

let loaded: RegionsCode | undefined;

async function loadRegions(): Promise<RegionsCode> {
  loaded ??= await import('./regions.ts');
  return loaded;
}

/** A prerendered page on a phone hides names and timeline until they are asked for: their code can wait. */
export async function loadFirstRegions(): Promise<void> {
  const isPhone = typeof matchMedia === 'function' && matchMedia(below('tablet')).matches;
  const page = globalThis.document?.documentElement.dataset;
  const isPrerendered = page && page.shell === undefined && page.ready === undefined;
  if (!isPhone || !isPrerendered) await loadRegions();
}

const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/** The code of names and timeline. Where it was left for later it comes when wanted, or at a sign of a reader. */
export function useRegions(): Regions {
  const hasArrived = useSession((state) => state.hasArrived);
  const isWanted = useSession(({ width, shown }) => width !== 'phone' || shown.address.panel !== undefined);
  const [fetched, setFetched] = useState(() => loaded);
  const [isMissing, setIsMissing] = useState(false);
  const [code, setCode] = useState(fetched);
  const fetch = useCallback(() => {
    loadRegions().then(
      (module) => setFetched(() => module),
      () => setIsMissing(true),
    );
  }, []);

  useEffect(() => {
    if (fetched || !hasArrived) return;
    if (isWanted) fetch();
    for (const sign of signs) addEventListener(sign, fetch, { once: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, fetch);
    };
  }, [fetched, hasArrived, isWanted, fetch]);

  // A list that is drawn anew under a finger would neither be scrolled by it nor answer its tap.
  const whenAtRest = useRestingHands(hasArrived && !code);
  useEffect(() => {
    if (fetched && !code) return whenAtRest(() => setCode(() => fetched));
  }, [fetched, code, whenAtRest]);

  return { code, isMissing: isMissing && !code, fetch };
}
