import { useEffect, useRef } from 'react';
import type { Placement } from '#core/highlights/placeHighlights.ts';
import { afterLayout } from '#ui/afterLayout.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { markId, useJumpToWords } from './useJumps.ts';

/** A link from the page of all highlights (`?highlight=`) opens the story at the words. Once: the reader goes on from there. */
export function useArrivalAtWords({ placed }: Placement): void {
  const jump = useJumpToWords();
  const hasArrived = useRef(false);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('highlight');
    const found = placed.find(({ highlight }) => highlight.id === asked);
    if (!found || hasArrived.current) return;
    hasArrived.current = true;
    jump(found);
    // Text that had not been laid out has another height by then.
    afterLayout(() => {
      jump(found);
      focusSoon(() => document.getElementById(markId(found.highlight.id)));
    });
  }, [placed, jump]);
}
