import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Icon } from '#ui/Icon.tsx';
import { useInertOthers } from '#ui/useInertOthers.ts';
import { useSheetDrag } from '#ui/useSheetDrag.ts';
import { LateRegions } from './LateRegions.tsx';
import type { Panel } from './storyAddress.ts';

export type SideWidth = 'phone' | 'tablet' | 'desk';

type Props = {
  readonly width: SideWidth;
  readonly panel: Panel | undefined;
  /** On phones the sheet stands at half or covers the page. */
  readonly isFull: boolean;
  /** Names and timeline, once their code is here. */
  readonly regions: ReactNode;
  readonly isMissing: boolean;
  readonly settings: ReactNode;
  /** The bar with one name that stands at the foot of phones and tablets while no panel is open. */
  readonly peek: ReactNode;
  readonly onRetry: () => void;
  readonly onFull: (full: boolean) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

/** Names and dates: a column on a desk, a drawer on a tablet, a bottom sheet on a phone. One element throughout. */
export function Side({ width, panel, isFull, regions, isMissing, settings, peek, ...actions }: Props) {
  const side = useRef<HTMLElement>(null);
  const isDesk = width === 'desk';
  const isSheet = width === 'phone' && panel !== undefined;
  const isDrawer = width === 'tablet' && panel !== undefined;
  const isModal = isDrawer || (isSheet && isFull);
  const isPeek = !isDesk && panel === undefined && peek !== undefined && peek !== null;
  useInertOthers(side, isModal);
  useFocusOnOpen(side, isDesk ? undefined : panel);
  useSheetDrag(side, isSheet || isPeek, {
    scroller: (target) => target.closest<HTMLElement>('.region-body'),
    onDrag: (direction) => {
      if (direction === 'up') {
        if (isPeek) actions.onOpen();
        else actions.onFull(true);
      } else if (isSheet && isFull) actions.onFull(false);
      else if (isSheet) actions.onClose();
    },
  });

  return (
    <>
      {isDrawer && (
        // The dialog's own Close does the same for keyboard and screen reader.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div className="scrim" data-never-inert="" onClick={actions.onClose} />
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
        data-stop={isSheet ? (isFull ? 'full' : 'half') : isPeek ? 'peek' : undefined}
        data-covers={(isSheet && !isFull) || isPeek ? 'foot' : undefined}
      >
        {isSheet && (
          <button
            type="button"
            className="grip"
            aria-label={isFull ? 'Make the sheet smaller' : 'Make the sheet larger'}
            onClick={() => actions.onFull(!isFull)}
          />
        )}
        {isPeek && <div className="grip" aria-hidden="true" />}
        {isPeek && peek}
        <LateRegions isMissing={isMissing} onRetry={actions.onRetry} onClose={actions.onClose}>
          {regions}
        </LateRegions>
        {isSheet && panel === 'settings' && (
          <section className="region settings" aria-label="Reading settings">
            <div className="region-head">
              <h2>Reading settings</h2>
              <button
                type="button"
                className="icon-button sheet-close"
                aria-label="Close"
                onClick={actions.onClose}
              >
                <Icon name="close" />
              </button>
            </div>
            <div className="region-body">{settings}</div>
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
