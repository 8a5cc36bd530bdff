import type { MouseEvent } from 'react';
import { useSessionStore } from '#session/useSession.ts';
import { SkipLink } from '#ui/SkipLink.tsx';

/** On a desktop they move to the region; on narrower screens they open the drawer or the sheet. */
export function SkipLinks() {
  const { dispatch, state } = useSessionStore();
  const skipTo = (panel: 'people' | 'timeline') => (event: MouseEvent) => {
    if (state().width === 'desk') return;
    event.preventDefault();
    dispatch({ kind: 'panelOpened', panel });
  };
  return (
    <nav aria-label="Skip links">
      <SkipLink href="#text">Skip to the story</SkipLink>
      <SkipLink href="#people" onClick={skipTo('people')}>
        Skip to people and places
      </SkipLink>
      <SkipLink href="#timeline" onClick={skipTo('timeline')}>
        Skip to the timeline
      </SkipLink>
    </nav>
  );
}
