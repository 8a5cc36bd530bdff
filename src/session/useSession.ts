import { useCallback, useContext, useSyncExternalStore } from 'react';
import type { SessionEvent } from '#core/session/sessionEvent.ts';
import { firstState, type SessionState } from '#core/session/sessionState.ts';
import type { Registered } from './elements.ts';
import { SessionContext, type ShownStory, StoryContext } from './SessionContext.ts';
import type { Session } from './session.ts';

/** The store itself, for event handlers; to render part of the state, use `useSession`. */
export function useSessionStore(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('expected a StorySession around this component');
  return session;
}

/** A stable function while a story is open. */
export function useDispatch(): (event: SessionEvent) => void {
  return useSessionStore().dispatch;
}

/**
 * Selects part of the state; the component renders again only when that part changes, so `select` must return a primitive or
 * an object from the state. While hydrating it is the state of the prerendered page.
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
  if (!shown) throw new Error('expected a StorySession around this component');
  return shown;
}

/** A ref callback that registers an element for other features. */
export function useRegister(kind: Registered, id: string): (element: HTMLElement | null) => void {
  const { elements } = useSessionStore();
  return useCallback(
    (element: HTMLElement | null) => (element ? elements.register(kind, id, element) : undefined),
    [elements, kind, id],
  );
}
