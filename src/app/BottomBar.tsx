import type { Panel } from '#core/session/address.ts';
import { isOpen } from '#core/session/trail.ts';
import { useDispatch, useSession } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';

const entry =
  'flex min-h-12 items-center justify-center gap-2 px-3 font-medium text-label focus-inside max-narrow:px-2 max-[18.75rem]:px-0.5 max-narrow:[&>svg]:hidden';

/** Phones: one bar at the foot. Tablets: a thumb tab in the margin. CSS shows the one that fits. */
export function BottomBar() {
  const dispatch = useDispatch();
  const isHidden = useSession(
    ({ width, shown: { address } }) =>
      width === 'phone' && (address.panel !== undefined || isOpen(address, 'entity')),
  );
  const open = (panel: Panel) => dispatch({ kind: 'panelOpened', panel });
  return (
    <>
      <button
        type="button"
        data-part="drawer-tab"
        className="fixed end-0 top-1/2 z-9 hidden w-target -translate-y-1/2 justify-items-center gap-2 rounded-s-control border border-rule border-e-0 bg-paper py-4 font-medium text-caption hover:bg-hover tablet:max-desk:layered:grid [body:has([data-mode=peek])_&]:top-[40%]"
        onClick={() => open('people')}
      >
        <Icon name="panel" />
        {/* The text is rotated, not the button, so its borders keep their sides. */}
        <span className="[writing-mode:vertical-rl]">People, timeline, sources</span>
      </button>
      <nav
        className="fixed inset-x-0 bottom-0 z-12 hidden grid-cols-3 border-rule border-t bg-paper pb-safe [[hidden]]:hidden! max-tablet:layered:grid"
        aria-label="Names, dates and sources"
        data-part="bar"
        hidden={isHidden}
        data-covers="foot"
      >
        <button type="button" className={entry} onClick={() => open('people')}>
          <Icon name="people" />
          People
        </button>
        <button
          type="button"
          className={`${entry} border-hairline border-s`}
          onClick={() => open('timeline')}
        >
          <Icon name="dates" />
          Timeline
        </button>
        <button type="button" className={`${entry} border-hairline border-s`} onClick={() => open('sources')}>
          <Icon name="sources" />
          Sources
        </button>
      </nav>
    </>
  );
}
