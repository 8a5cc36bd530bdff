import { useCallback, useEffect, useState } from 'react';
import { loadPart } from '#session/latePart.tsx';
import { useSession } from '#session/useSession.ts';
import { below } from '#ui/breakpoints.ts';
import { MissingPartError, reloadIfNeeded } from '#ui/missingPartError.ts';
import { useRestingHands } from '#ui/useRestingHands.ts';

type RegionsCode = typeof import('./regions.ts');
export type Regions = {
  /** Undefined until it has loaded and may replace the prerendered lists. */
  readonly code: RegionsCode | undefined;
  /** Loading it failed. */
  readonly missing: MissingPartError | undefined;
  readonly retry: () => void;
};

let loaded: RegionsCode | undefined;

async function loadRegions(): Promise<RegionsCode> {
  loaded ??= await loadPart(() => import('./regions.ts'));
  return loaded;
}

/** On a phone the prerendered page hides names and timeline until they are opened, so their code is loaded later. */
export async function loadFirstRegions(): Promise<void> {
  const isPhone = typeof matchMedia === 'function' && matchMedia(below('tablet')).matches;
  // Without it the story can be read; the page reports what is missing.
  if (!isPhone || !isPrerendered()) await loadRegions().catch(() => undefined);
}

/** The page stands in the browser as it was sent, until the app runs. */
export function isPrerendered(): boolean {
  const page = globalThis.document?.documentElement.dataset;
  return page !== undefined && page.shell === undefined && page.ready === undefined;
}

const inputs = ['pointerdown', 'keydown', 'scroll'] as const;

/** The code of names and timeline. On a phone it is loaded when a panel is opened, or at the reader's first input. */
export function useRegions(): Regions {
  const hasArrived = useSession((state) => state.hasArrived);
  const isWanted = useSession(({ width, shown }) => width !== 'phone' || shown.address.panel !== undefined);
  const [fetched, setFetched] = useState(() => loaded);
  const [missing, setMissing] = useState<MissingPartError>();
  const [code, setCode] = useState(fetched);
  const fetch = useCallback(async (onFailure?: (cause: unknown) => void) => {
    try {
      const module = await loadRegions();
      setFetched(() => module);
    } catch (cause) {
      if (cause instanceof MissingPartError) setMissing(cause);
      onFailure?.(cause);
    }
  }, []);
  const retry = useCallback(() => void fetch(reloadIfNeeded), [fetch]);

  useEffect(() => {
    if (fetched || !hasArrived) return;
    const onInput = () => void fetch();
    if (isWanted) onInput();
    for (const type of inputs) addEventListener(type, onInput, { once: true, passive: true });
    return () => {
      for (const type of inputs) removeEventListener(type, onInput);
    };
  }, [fetched, hasArrived, isWanted, fetch]);

  // Replacing a list while it is touched would drop its scroll and its tap.
  const whenAtRest = useRestingHands(hasArrived && !code);
  useEffect(() => {
    if (fetched && !code) return whenAtRest(() => setCode(() => fetched));
  }, [fetched, code, whenAtRest]);

  return { code, missing: code ? undefined : missing, retry };
}
