import type { Panel } from '#core/session/address.ts';
import { useDispatch, useSession } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';

/** Phones: one bar at the foot. Tablets: a thumb tab in the margin. CSS shows the one that fits. */
export function BottomBar() {
  const dispatch = useDispatch();
  const isHidden = useSession(
    ({ width, shown: { address } }) =>
      width === 'phone' && (address.panel !== undefined || address.entity !== undefined),
  );
  const open = (panel: Panel) => dispatch({ kind: 'panelOpened', panel });
  return (
    <>
      <button type="button" className="drawer-open script-only" onClick={() => open('people')}>
        <Icon name="panel" />
        <span>People, places, timeline</span>
      </button>
      <nav
        className="bar script-only"
        aria-label="Names, dates and settings"
        hidden={isHidden}
        data-covers="foot"
      >
        <button type="button" onClick={() => open('people')}>
          <Icon name="people" />
          People &amp; places
        </button>
        <button type="button" onClick={() => open('timeline')}>
          <Icon name="dates" />
          Timeline
        </button>
        <button type="button" aria-label="Aa, reading settings" onClick={() => open('settings')}>
          <span className="bar-aa" aria-hidden="true">
            Aa
          </span>
        </button>
      </nav>
    </>
  );
}
