import { useEffect } from 'react';
import { topLayer } from '#core/session/trail.ts';
import { useSessionStore } from '#session/useSession.ts';
import { isShortcut } from '#ui/isShortcut.ts';
import type { KeyTool } from './StoryTools.tsx';

/** Ignores keys in fields, during composition and with modifiers. Esc works unless an inner layer has handled it. */
export function useStoryKeys(onTool: (tool: KeyTool) => void): void {
  const { dispatch, state } = useSessionStore();
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
      if (!isShortcut(event)) return;
      if (event.key === 'n') dispatch({ kind: 'mentionStepped', by: 1 });
      else if (event.key === 'p') dispatch({ kind: 'mentionStepped', by: -1 });
      else if (event.key === '/' || event.key === '?') {
        event.preventDefault();
        onTool(event.key);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [dispatch, state, onTool]);
}
