import type { MouseEvent } from 'react';
import { useSessionStore } from '#session/useSession.ts';

/** On a desk they go where they say; elsewhere they open the drawer or the sheet. */
export function SkipLinks() {
  const { dispatch, state } = useSessionStore();
  const skipTo = (panel: 'people' | 'timeline') => (event: MouseEvent) => {
    if (state().width === 'desk') return;
    event.preventDefault();
    dispatch({ kind: 'panelOpened', panel });
  };
  return (
    <nav aria-label="Skip links">
      <a className="skip" href="#text">
        Skip to the story
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: without a script it goes there; with one it opens the sheet */}
      <a className="skip" href="#people" onClick={skipTo('people')}>
        Skip to people and places
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: see above */}
      <a className="skip" href="#timeline" onClick={skipTo('timeline')}>
        Skip to the timeline
      </a>
    </nav>
  );
}
