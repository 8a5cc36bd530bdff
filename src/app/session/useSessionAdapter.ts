import { startTransition, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Layer } from '#core/session/trail.ts';
import { useSessionStore, useStory } from '#session/useSession.ts';
import { makeHistoryTurns } from './historyTurns.ts';
import { performEffect } from './performEffect.ts';
import { parseAddress } from './storyAddress.ts';
import { watchSideWidth } from './watchSideWidth.ts';

type EntryState = { readonly trail?: readonly Layer[] } | null;

/** Connects the session to the browser: performs its effects, and reports the location and the page's width. */
export function useSessionAdapter(): void {
  const session = useSessionStore();
  const shown = useStory();
  const navigate = useNavigate();
  const location = useLocation();
  const [turns] = useState(() => makeHistoryTurns());
  const traversals = useTraversals();
  const reported = useRef(traversals);

  useLayoutEffect(() => {
    session.connect((effect) => performEffect(effect, { session, turns, navigate }));
    turns.start();
    return turns.stop;
  }, [session, turns, navigate]);

  useLayoutEffect(
    () => watchSideWidth((width) => session.dispatch({ kind: 'widthChanged', width })),
    [session],
  );

  // Before paint, so that the page is never shown without what its address opens.
  useLayoutEffect(() => {
    session.showStory(shown);
    const { address, unknown } = parseAddress(new URLSearchParams(location.search), shown.story);
    const hasTraversed = reported.current !== traversals;
    reported.current = traversals;
    session.dispatch({
      kind: 'arrived',
      entry: { address, trail: (location.state as EntryState)?.trail ?? [] },
      isCold: location.state === null,
      unknown,
      // Ignore stale locations while a newer navigation is pending.
      isStale: turns.areWaiting() || location.search !== window.location.search,
      hasTraversed,
    });
  }, [session, turns, shown, location, traversals]);
}

/**
 * Counts Back and Forward. A step and a quick step back reach React as one arrival that changes nothing drawn; it
 * counts all the same.
 */
function useTraversals(): number {
  const [count, add] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    const listen = () => startTransition(add);
    addEventListener('popstate', listen);
    return () => removeEventListener('popstate', listen);
  }, []);
  return count;
}
