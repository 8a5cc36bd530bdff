import { useEffect } from 'react';
import { topLayer } from '#core/session/trail.ts';
import { useSettings } from '#features/settings/useSettings.ts';
import { useSessionStore } from '#session/useSession.ts';

/** Ignores keys in fields, during composition and with modifiers. Esc works unless an inner layer has handled it. */
export function useStoryKeys(): void {
  const { dispatch, state } = useSessionStore();
  const hasShortcuts = useSettings().shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (event.key === 'Escape') {
        // An open menu handles Esc itself.
        if (document.querySelector(':popover-open') || topLayer(state().asked) === undefined) return;
        event.preventDefault();
        dispatch({ kind: 'escaped' });
        return;
      }
      const isTyping =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable]') !== null;
      if (isTyping || event.altKey || event.ctrlKey || event.metaKey || !hasShortcuts) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'n') dispatch({ kind: 'mentionStepped', by: 1 });
      else if (event.key === 'p') dispatch({ kind: 'mentionStepped', by: -1 });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [dispatch, state, hasShortcuts]);
}
