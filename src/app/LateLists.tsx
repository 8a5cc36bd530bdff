import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { findAtPlace, type ListsLeft, restoreScrolls } from './listsLeft.ts';
import { StillLists } from './StillLists.tsx';

type Props = {
  /** Names the prerendered element. */
  readonly part: string;
  /** Undefined until their code has loaded. */
  readonly live: ReactNode;
  /** Rendered before the prerendered lists. */
  readonly children?: ReactNode;
};

/** Lists of the side; the prerendered ones until the live ones can replace them. */
export function LateLists({ part, live, children }: Props) {
  const left = useRef<ListsLeft>(undefined);
  const onLeave = useCallback((next: ListsLeft) => {
    left.current = next;
  }, []);
  const lists = useRef<HTMLDivElement>(null);
  const isLive = live !== undefined;
  // In a layout effect, so that no input comes between rendering and restoring.
  useLayoutEffect(() => {
    if (!isLive || !lists.current || !left.current) return;
    restoreScrolls(lists.current, left.current.scrolled);
    findAtPlace(lists.current, left.current.focused)?.focus({ preventScroll: true });
  }, [isLive]);
  useEffect(() => {
    if (isLive && lists.current) findAtPlace(lists.current, left.current?.clicked)?.click();
  }, [isLive]);

  if (isLive)
    return (
      <div ref={lists} className="contents">
        {live}
      </div>
    );
  return (
    <>
      {children}
      <StillLists part={part} onLeave={onLeave} />
    </>
  );
}
