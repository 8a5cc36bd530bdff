import { useCallback, useContext, useSyncExternalStore } from 'react';
import type { SessionEvent } from '#core/session/sessionEvent.ts';
import { firstState, type SessionState } from '#core/session/sessionState.ts';
import type { Registered } from './elements.ts';
import { SessionContext, type ShownStory, StoryContext } from './SessionContext.ts';
import type { Session } from './session.ts';

/** For what is done outside rendering; to draw something of the state, select it. */
export function useSessionStore(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nothing of a story can be used outside its session');
  return session;
}

/** The same function while a story is open. */
export function useDispatch(): (event: SessionEvent) => void {
  return useSessionStore().dispatch;
}

/**
 * A part of the state, and nothing but its changes draws the component again: `select` returns a plain value or an
 * object that stands in the state. While hydrating it is the state of the prerendered page.
 */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  const { watch, state } = useSessionStore();
  return useSyncExternalStore(
    watch,
    () => select(state()),
    () => select(firstState),
  );
}

export function useStory(): ShownStory {
  const shown = useContext(StoryContext);
  if (!shown) throw new Error('A story is read outside its session');
  return shown;
}

/** A ref that registers its element for others to lead to. */
export function useRegister(kind: Registered, id: string): (element: HTMLElement | null) => void {
  const { elements } = useSessionStore();
  return useCallback(
    (element: HTMLElement | null) => (element ? elements.register(kind, id, element) : undefined),
    [elements, kind, id],
  );
}
