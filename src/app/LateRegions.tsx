import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { findAtPlace, type ListsLeft, restoreScrolls } from './listsLeft.ts';
import { PeopleList } from './PeopleList.tsx';
import { StillLists } from './StillLists.tsx';
import type { Regions } from './useRegions.ts';

/** Names and timeline; the prerendered ones until their code has loaded. */
export function LateRegions({ regions }: { readonly regions: Regions }) {
  const { code, isMissing, fetch } = regions;
  const left = useRef<ListsLeft>(undefined);
  const onLeave = useCallback((next: ListsLeft) => {
    left.current = next;
  }, []);
  const lists = useRef<HTMLDivElement>(null);
  const isLive = code !== undefined;
  // In a layout effect, so that no input comes between rendering and restoring.
  useLayoutEffect(() => {
    if (!isLive || !lists.current || !left.current) return;
    restoreScrolls(lists.current, left.current.scrolled);
    findAtPlace(lists.current, left.current.focused)?.focus({ preventScroll: true });
  }, [isLive]);
  useEffect(() => {
    if (isLive && lists.current) findAtPlace(lists.current, left.current?.clicked)?.click();
  }, [isLive]);

  if (code)
    return (
      <div ref={lists} className="contents">
        <PeopleList code={code} />
        <ErrorBoundary region="Timeline">
          <code.TimelineRegion />
        </ErrorBoundary>
      </div>
    );
  return (
    <>
      {isMissing && (
        <p className="py-4" role="alert">
          Names and dates can be read here, but not opened: a part of the page did not arrive.{' '}
          <Button look="quiet" onClick={fetch}>
            Retry
          </Button>
        </p>
      )}
      <StillLists onLeave={onLeave} />
    </>
  );
}
