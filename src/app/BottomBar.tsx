import { Icon } from '#ui/Icon.tsx';
import type { Panel } from './storyAddress.ts';

type Props = { readonly isHidden: boolean; readonly onOpen: (panel: Panel) => void };

/** Phones: one bar at the foot. Tablets: a thumb tab in the margin. CSS shows the one that fits. */
export function BottomBar({ isHidden, onOpen }: Props) {
  return (
    <>
      <button type="button" className="drawer-open script-only" onClick={() => onOpen('people')}>
        <Icon name="panel" />
        <span>People, places, timeline</span>
      </button>
      <nav
        className="bar script-only"
        aria-label="Names, dates and settings"
        hidden={isHidden}
        data-covers="foot"
      >
        <button type="button" onClick={() => onOpen('people')}>
          <Icon name="people" />
          People &amp; places
        </button>
        <button type="button" onClick={() => onOpen('timeline')}>
          <Icon name="dates" />
          Timeline
        </button>
        <button type="button" aria-label="Aa, reading settings" onClick={() => onOpen('settings')}>
          <span className="bar-aa" aria-hidden="true">
            Aa
          </span>
        </button>
      </nav>
    </>
  );
}
