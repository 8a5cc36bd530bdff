import { useCallback, useEffect, useState } from 'react';
import { useSession } from '#session/useSession.ts';
import { below } from '#ui/breakpoints.ts';
import { useRestingHands } from '#ui/useRestingHands.ts';

type RegionsCode = typeof import('./regions.ts');
export type Regions = {
  /** Undefined until it has loaded and may replace the prerendered lists. */
  readonly code: RegionsCode | undefined;
  /** Loading it failed. */
  readonly isMissing: boolean;
  readonly fetch: () => void;
};

let loaded: RegionsCode | undefined;

async function loadRegions(): Promise<RegionsCode> {
  loaded ??= await import('./regions.ts');
  return loaded;
}

/** On a phone the prerendered page hides names and timeline until they are opened, so their code is loaded later. */
export async function loadFirstRegions(): Promise<void> {
  const isPhone = typeof matchMedia === 'function' && matchMedia(below('tablet')).matches;
  const page = globalThis.document?.documentElement.dataset;
  const isPrerendered = page && page.shell === undefined && page.ready === undefined;
  if (!isPhone || !isPrerendered) await loadRegions();
}

const inputs = ['pointerdown', 'keydown', 'scroll'] as const;

/** The code of names and timeline. On a phone it is loaded when a panel is opened, or at the reader's first input. */
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
    for (const type of inputs) addEventListener(type, fetch, { once: true, passive: true });
    return () => {
      for (const type of inputs) removeEventListener(type, fetch);
    };
  }, [fetched, hasArrived, isWanted, fetch]);

  // Replacing a list while it is touched would drop its scroll and its tap.
  const whenAtRest = useRestingHands(hasArrived && !code);
  useEffect(() => {
    if (fetched && !code) return whenAtRest(() => setCode(() => fetched));
  }, [fetched, code, whenAtRest]);

  return { code, isMissing: isMissing && !code, fetch };
}
