import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { missingWords, RetryOrReload } from '#ui/RetryOrReload.tsx';
import { findAtPlace, type ListsLeft, restoreScrolls } from './listsLeft.ts';
import { PeopleList } from './PeopleList.tsx';
import { StillLists } from './StillLists.tsx';
import type { Regions } from './useRegions.ts';

/** Names and timeline; the prerendered ones until their code has loaded. */
export function LateRegions({ regions }: { readonly regions: Regions }) {
  const { code, missing, retry } = regions;
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
      {missing && (
        <div className="py-4" role="alert">
          <p className="mb-3">
            Names and dates can’t be opened here: a part of the page {missingWords(missing.site)}
          </p>
          <RetryOrReload site={missing.site} onRetry={retry} />
        </div>
      )}
      <StillLists onLeave={onLeave} />
    </>
  );
}
