import { type RefObject, useEffect, useRef } from 'react';
import type { Panel } from '#core/session/address.ts';
import { sheetStop } from '#core/session/reduceSheet.ts';
import { findSummary } from '#core/session/storyFacts.ts';
import { PeekBar } from '#features/entities/PeekBar.tsx';
import { SettingsPanel } from '#features/settings/SettingsPanel.tsx';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';
import { useInertOthers } from '#ui/useInertOthers.ts';
import { useSheetDrag } from '#ui/useSheetDrag.ts';
import { LateRegions } from './LateRegions.tsx';
import type { Regions } from './useRegions.ts';

/** Names and dates: a column on a desk, a drawer on a tablet, a bottom sheet on a phone. One element throughout. */
export function Side({ regions }: { readonly regions: Regions }) {
  const dispatch = useDispatch();
  const side = useRef<HTMLElement>(null);
  const width = useSession((state) => state.width);
  const panel = useSession(({ shown: { address } }) => (address.photo ? undefined : address.panel));
  const entity = useSession(({ shown }) => shown.address.entity);
  const stop = useSession(sheetStop);
  const summary = findSummary(useStory(), entity);
  const isFull = stop === 'full';
  const isSheet = width === 'phone' && panel !== undefined;
  const isDrawer = width === 'tablet' && panel !== undefined;
  const isModal = isDrawer || isFull;
  const isPeek = stop === 'peek' && summary !== undefined;
  const close = () => dispatch({ kind: 'layerClosed', layer: 'panel' });
  useInertOthers(side, isModal);
  useFocusOnOpen(side, width === 'desk' ? undefined : panel);
  useSheetDrag(side, isSheet || isPeek, {
    scroller: (target) => target.closest<HTMLElement>('[data-list]'),
    onDrag: (direction) => dispatch({ kind: 'sheetDragged', direction }),
  });

  return (
    <>
      {isDrawer && (
        // The dialog's own Close does the same for keyboard and screen reader.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div className="scrim" data-never-inert="" onClick={close} />
      )}
      {/* Not an aside: that may not turn into a dialog. */}
      <section
        ref={side}
        className="side"
        role={isModal ? 'dialog' : 'complementary'}
        {...(isModal && { 'aria-modal': true })}
        aria-label="Names and dates"
        tabIndex={-1}
        data-panel={panel}
        data-mode={isDrawer ? 'drawer' : isSheet ? 'sheet' : isPeek ? 'peek' : undefined}
        data-stop={stop}
        data-covers={(isSheet && !isFull) || isPeek ? 'foot' : undefined}
      >
        {isSheet && (
          <button
            type="button"
            className="grip"
            aria-label={isFull ? 'Make the sheet smaller' : 'Make the sheet larger'}
            onClick={() => dispatch({ kind: 'sheetSized', isFull: !isFull })}
          />
        )}
        {isPeek && <div className="grip" aria-hidden="true" />}
        {isPeek && <PeekBar summary={summary} />}
        <LateRegions regions={regions} />
        {isSheet && panel === 'settings' && (
          <section className="region settings" aria-label="Reading settings">
            <div className="region-head">
              <h2>Reading settings</h2>
              <button type="button" className="icon-button sheet-close" aria-label="Close" onClick={close}>
                <Icon name="close" />
              </button>
            </div>
            <div className="region-body" data-list="">
              <SettingsPanel />
            </div>
          </section>
        )}
      </section>
    </>
  );
}

/** Opening a panel moves focus into it; closing gives it back to what opened it. */
function useFocusOnOpen(side: RefObject<HTMLElement | null>, panel: Panel | undefined): void {
  const opener = useRef<Element | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (panel) {
      if (!side.current?.contains(document.activeElement)) {
        opener.current = document.activeElement;
        side.current?.focus({ preventScroll: true });
      }
      return;
    }
    if (wasFirst) return;
    const focusIsLost =
      document.activeElement === document.body || side.current?.contains(document.activeElement);
    const back = opener.current;
    if (focusIsLost && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    opener.current = null;
  }, [panel, side]);
}
