import { useCallback } from 'react';
import type { PlacedHighlight } from '#core/highlights/placeHighlights.ts';
import { passageRanges } from '#session/passageRanges.ts';
import { useSessionStore, useStory } from '#session/useSession.ts';
import { afterLayout } from '#ui/afterLayout.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { jumpTo } from '#ui/jumpTo.ts';
import { scrollInList } from '#ui/scrollInList.ts';
import { paint } from './paint.ts';

/** ms that the words stand out after a jump. */
const hereMs = 2000;
let ending: ReturnType<typeof setTimeout> | undefined;

/** From the list to the words. A drawer or sheet would cover them, and is closed. */
export function useJumpToWords(): (to: Pick<PlacedHighlight, 'passages'>) => void {
  const { dispatch, elements, state, watch } = useSessionStore();
  const { story } = useStory();
  return useCallback(
    ({ passages }) => {
      const jump = () => {
        const article = elements.text()?.article;
        if (!article) return;
        const ranges = passages.flatMap((passage) => passageRanges(story, article, passage));
        const [first] = ranges;
        const element = first?.startContainer.parentElement;
        if (!first || !element) return;
        jumpTo(element, first);
        paint('kept-here', ranges);
        clearTimeout(ending);
        ending = setTimeout(() => paint('kept-here', []), hereMs);
      };
      const isCovered = () => state().width !== 'desk' && state().shown.address.panel !== undefined;
      if (!isCovered()) return jump();
      const stop = watch(() => {
        if (isCovered()) return;
        stop();
        afterLayout(jump);
      });
      dispatch({ kind: 'layerClosed', layer: 'panel' });
    },
    [dispatch, elements, state, watch, story],
  );
}

export const rowId = (id: string) => `highlight-${id}`;
export const markId = (id: string) => `kept-${id}`;

/** From the words to their row in the list. */
export function useShowInList(): (id: string) => void {
  const { dispatch, state } = useSessionStore();
  return useCallback(
    (id) => {
      const { width, folded, shown } = state();
      if (width !== 'desk') {
        if (shown.address.panel !== 'highlights') dispatch({ kind: 'panelOpened', panel: 'highlights' });
      } else if (folded.includes('highlights')) dispatch({ kind: 'regionFolded', region: 'highlights' });
      focusSoon(() => {
        const row = document.getElementById(rowId(id));
        if (row) scrollInList(row);
        return row?.querySelector<HTMLElement>('button');
      });
    },
    [dispatch, state],
  );
}
