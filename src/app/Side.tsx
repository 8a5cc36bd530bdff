import { type RefObject, Suspense, useEffect, useRef } from 'react';
import type { Panel } from '#core/session/address.ts';
import { sheetStop } from '#core/session/reduceSheet.ts';
import { findSummary } from '#core/session/storyFacts.ts';
import { latePart } from '#session/latePart.tsx';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { jumpTo } from '#ui/jumpTo.ts';
import { Sheet, SheetGrip } from '#ui/Sheet.tsx';
import { useInertOthers } from '#ui/useInertOthers.ts';
import { useSheetDrag } from '#ui/useSheetDrag.ts';
import { LateRegions } from './LateRegions.tsx';
import { LateSources } from './LateSources.tsx';
import type { Notes } from './useNotes.ts';
import type { Regions } from './useRegions.ts';

const PeekBar = latePart(async () => (await import('#features/entities/nameParts.ts')).PeekBar);
const SourcePeek = latePart(async () => (await import('./notes.ts')).SourcePeek);

/** A column beside the text; below the text on narrow screens without script, and in print. */
const column =
  'max-desk:col-story max-desk:pt-8 layered:hidden desk:sticky desk:top-[calc(var(--spacing-header)+--spacing(4))] desk:col-side desk:mt-8 desk:flex desk:h-[calc(100dvh-var(--spacing-header)-var(--spacing)*4)] desk:flex-col desk:squat:static desk:squat:h-auto';

/** Names, timeline and sources: a column on a desktop, a drawer on a tablet, a bottom sheet on a phone; always the same element. */
export function Side({ regions, notes }: { readonly regions: Regions; readonly notes: Notes }) {
  const dispatch = useDispatch();
  const side = useRef<HTMLElement>(null);
  const width = useSession((state) => state.width);
  const panel = useSession(({ shown: { address } }) => (address.photo ? undefined : address.panel));
  const entity = useSession(({ shown }) => shown.address.entity);
  const hasSource = useSession(({ shown }) => shown.address.source !== undefined);
  const stop = useSession(sheetStop);
  const summary = findSummary(useStory(), entity);
  const isFull = stop === 'full';
  const isSheet = width === 'phone' && panel !== undefined;
  const isDrawer = width === 'tablet' && panel !== undefined;
  const isModal = isDrawer || isFull;
  const isPeek = stop === 'peek' && (summary !== undefined || hasSource);
  const mode = isDrawer ? 'drawer' : isSheet ? 'sheet' : isPeek ? 'peek' : undefined;
  const close = () => dispatch({ kind: 'layerClosed', layer: 'panel' });
  // The bar can come after the jump to what a link leads to, and must not cover it.
  useEffect(() => {
    const current = isPeek && !window.lede.scrolled && document.querySelector('[data-current]');
    if (current) jumpTo(current);
  }, [isPeek]);
  useInertOthers(side, isModal);
  useFocusOnOpen(side, width === 'desk' ? undefined : panel);
  useSheetDrag(side, isSheet || isPeek, {
    scroller: (target) => target.closest<HTMLElement>('[data-list]'),
    onDrag: (direction) => dispatch({ kind: 'sheetDragged', direction }),
  });

  return (
    <>
      {isDrawer && (
        // The dialog's Close button does the same for keyboards and screen readers.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          data-part="scrim"
          className="fixed inset-0 z-19 bg-scrim print:hidden"
          data-never-inert=""
          onClick={close}
        />
      )}
      {/* Not an aside, which may not have the role dialog. */}
      <Sheet
        ref={side}
        className="side"
        mode={mode}
        stop={stop}
        inPage={column}
        role={isModal ? 'dialog' : 'complementary'}
        {...(isModal && { 'aria-modal': true })}
        aria-label="Names, dates and sources"
        data-panel={panel}
        data-covers={(isSheet && !isFull) || isPeek ? 'foot' : undefined}
      >
        {isSheet && (
          <SheetGrip isFull={isFull} onSize={() => dispatch({ kind: 'sheetSized', isFull: !isFull })} />
        )}
        {isPeek && <SheetGrip isFull={false} />}
        {isPeek && (
          <ErrorBoundary region="Name">
            <Suspense>{summary ? <PeekBar summary={summary} /> : <SourcePeek />}</Suspense>
          </ErrorBoundary>
        )}
        <LateRegions regions={regions} />
        <LateSources notes={notes} />
      </Sheet>
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
