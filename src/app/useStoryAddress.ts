import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Story } from '#core/story/story.ts';
import { afterPaint } from '#ui/afterPaint.ts';
import { useHydrated } from '#ui/useHydrated.ts';
import { parseAddress, type StoryAddress, toSearch } from './storyAddress.ts';

/** What a history entry opened, from the first to the last: closing the top one is going back. */
export type Layer = 'entity' | 'event' | 'photo' | 'panel';
type EntryState = { readonly trail?: readonly Layer[] } | null;

export type AddressActions = {
  /** Adds a history entry that opens a layer. `canWait`: for the next paint, which shows the reader more. */
  readonly open: (layer: Layer, change: Partial<Changes>, options?: { readonly canWait: boolean }) => void;
  /** A step inside a layer: the entry is replaced. */
  readonly step: (change: Partial<Changes>, options?: { readonly canWait: boolean }) => void;
  /** Goes back to before the layer was opened; with nothing to go back to, leaves it out of the address. */
  readonly close: (layer: Layer) => void;
  /** Goes back to before `closed` was opened and opens `layer` there instead: Back won't bring the closed one back. */
  readonly closeAndOpen: (closed: Layer, layer: Layer, change: Partial<Changes>) => void;
};
type Changes = { [Key in keyof StoryAddress]-?: StoryAddress[Key] | undefined };

const fields: Record<Layer, Partial<Changes>> = {
  entity: { entity: undefined, second: undefined, mention: undefined },
  event: { event: undefined },
  photo: { photo: undefined },
  panel: { panel: undefined },
};

export function useStoryAddress(story: Story) {
  const navigate = useNavigate();
  const location = useLocation();
  const [search] = useSearchParams();
  // The prerendered page knows no search: what it asks for opens right after hydration.
  const isHydrated = useHydrated();
  const { address, unknown } = useMemo(
    () => parseAddress(isHydrated ? search : new URLSearchParams(), story),
    [isHydrated, search, story],
  );
  const trail = (location.state as EntryState)?.trail ?? noTrail;

  // A step and a quick step back reach React as one arrival that changes nothing drawn; this counts it all the
  // same, so that what ran ahead of the drawing (the light, `latest`) is brought back to it.
  const [arrivals, arrive] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const hear = () => startTransition(arrive);
    addEventListener('popstate', hear);
    return () => removeEventListener('popstate', hear);
  }, []);

  const { inTurn, isWaiting } = useHistoryTurns();
  // Handlers outlive renders; they must see the newest address. One that arrives while the reader has already stepped on
  // is none: going back to it would lose the step.
  const latest = useRef({ address, trail });
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (!isWaiting() && location.search === window.location.search) latest.current = { address, trail };
  }, [address, trail, arrivals]);

  /** After a step back has arrived, what remains to be done in the entry it arrived at. */
  const afterBack = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (!location.key) return;
    const next = afterBack.current;
    afterBack.current = undefined;
    next?.();
  }, [location.key]);

  const go = useCallback(
    (next: StoryAddress, nextTrail: readonly Layer[], replace: boolean, canWait = false) => {
      latest.current = { address: next, trail: nextTrail };
      inTurn(
        () => navigate({ search: toSearch(next), hash: '' }, { replace, state: { trail: nextTrail } }),
        canWait,
      );
    },
    [navigate, inTurn],
  );

  const actions = useMemo<AddressActions>(() => {
    const open: AddressActions['open'] = (layer, change, options) => {
      const { address, trail } = latest.current;
      go(merge(address, change), [...trail, layer], false, options?.canWait);
    };
    const step: AddressActions['step'] = (change, options) => {
      const { address, trail } = latest.current;
      const next = merge(address, change);
      if (toSearch(next) !== toSearch(address)) go(next, trail, true, options?.canWait);
    };
    const close: AddressActions['close'] = (layer) => {
      const { address, trail } = latest.current;
      const above = countOnTop(trail, layer);
      if (above > 0) {
        // Asked for, though not yet arrived: a second Esc must not go back once more.
        latest.current = { address: merge(address, fields[layer]), trail: trail.slice(0, -above) };
        inTurn(() => navigate(-above));
      } else
        go(
          merge(address, fields[layer]),
          trail.filter((other) => other !== layer),
          true,
        );
    };
    const closeAndOpen: AddressActions['closeAndOpen'] = (closed, layer, change) => {
      const { address, trail } = latest.current;
      const target = merge(merge(address, fields[closed]), change);
      const at = trail.indexOf(closed);
      const below = at === -1 ? trail : trail.slice(0, at);
      const left = below.includes(layer) || at === -1 ? below : [...below, layer];
      const back = trail.length - left.length;
      if (back === 0) return go(target, left, true);
      afterBack.current = () => go(target, left, true);
      inTurn(() => navigate(-back));
    };
    return { open, step, close, closeAndOpen };
  }, [go, navigate, inTurn]);

  // A photo that came with a link gets the story behind it: Back goes there, not to the site before.
  const isCold = useRef(location.state === null);
  useEffect(() => {
    if (!isHydrated || !isCold.current) return;
    isCold.current = false;
    const { photo } = address;
    if (!photo) return;
    afterBack.current = () => actions.open('photo', { photo });
    go(merge(address, fields.photo), noTrail, true);
  }, [isHydrated, address, actions, go]);

  /** Address and trail as last asked for: a quick reader steps on before the page has drawn the step before. */
  const asked = useCallback(() => latest.current, []);
  return { address, arrivals, asked, unknown, actions };
}

/** Runs steps in history one after the other: one that can wait makes those behind it wait too. */
function useHistoryTurns() {
  const waiting = useRef(0);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const inTurn = useCallback((run: () => void, canWait = false) => {
    if (!canWait && waiting.current === 0) return run();
    waiting.current += 1;
    afterPaint(() => {
      waiting.current -= 1;
      if (!isGone.current) run();
    });
  }, []);
  const isWaiting = useCallback(() => waiting.current > 0, []);
  return { inTurn, isWaiting };
}

const noTrail: readonly Layer[] = [];

function countOnTop(trail: readonly Layer[], layer: Layer): number {
  let count = 0;
  while (trail[trail.length - 1 - count] === layer) count += 1;
  return count;
}

function merge(address: StoryAddress, change: Partial<Changes>): StoryAddress {
  const entries = Object.entries({ ...address, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as StoryAddress;
}
