import { useCallback, useEffect, useRef, useState } from 'react';
import { useHydrated } from '#ui/useHydrated.ts';

type Regions = typeof import('./regions.ts');
type State = {
  readonly regions: Regions | undefined;
  /** They were wanted and did not come. */
  readonly isMissing: boolean;
  readonly fetch: () => void;
};

let loaded: Regions | undefined;

async function loadRegions(): Promise<Regions> {
  loaded ??= await import('./regions.ts');
  return loaded;
}

/** A prerendered page on a phone hides names and timeline until they are asked for: their code can wait. */
export async function loadFirstRegions(): Promise<void> {
  const isPhone = typeof matchMedia === 'function' && matchMedia('(max-width: 46.24rem)').matches;
  const page = globalThis.document?.documentElement.dataset;
  const isPrerendered = page && page.shell === undefined && page.ready === undefined;
  if (!isPhone || !isPrerendered) await loadRegions();
}

const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * The code of names and timeline. Where it was left for later it comes when wanted, or at a sign of a reader;
 * a click that needs it is kept until then, and so is the focus.
 */
export function useRegions(isWanted: boolean): State {
  const isHydrated = useHydrated();
  const [regions, setRegions] = useState(() => loaded);
  const [isMissing, setIsMissing] = useState(false);
  const clicked = useRef<() => HTMLElement | null>(undefined);
  const focused = useRef<() => HTMLElement | null>(undefined);
  const fetch = useCallback(() => {
    loadRegions().then(
      (module) => setRegions(() => module),
      () => setIsMissing(true),
    );
  }, []);

  useEffect(() => {
    if (regions || !isHydrated) return;
    if (isWanted) fetch();
    const keep = (event: Event) => {
      clicked.current = findAgain(event.target, 'li[id]') ?? clicked.current;
    };
    const keepFocus = (event: Event) => {
      focused.current = findAgain(event.target, 'li[id], .region');
    };
    for (const sign of signs) addEventListener(sign, fetch, { once: true, passive: true });
    addEventListener('click', keep, true);
    addEventListener('focusin', keepFocus);
    return () => {
      for (const sign of signs) removeEventListener(sign, fetch);
      removeEventListener('click', keep, true);
      removeEventListener('focusin', keepFocus);
    };
  }, [regions, isHydrated, isWanted, fetch]);

  useEffect(() => {
    if (!regions) return;
    // The list that had the focus has been drawn anew, and a new one has none.
    if (document.activeElement === document.body) focused.current?.()?.focus({ preventScroll: true });
    clicked.current?.()?.click();
  }, [regions]);
  return { regions, isMissing: isMissing && !regions, fetch };
}

/** A date in the text, or a control in a list; that one is drawn anew, so it is found again by its place. */
function findAgain(target: EventTarget | null, within: string): (() => HTMLElement | null) | undefined {
  if (!(target instanceof Element)) return undefined;
  const time = target.closest<HTMLElement>('.time');
  if (time) return () => time;
  const control = target.closest('.regions :is(button, a)');
  const item = control?.closest(within);
  return item ? () => document.querySelector(`#${CSS.escape(item.id)} .${control?.classList[0]}`) : undefined;
}
