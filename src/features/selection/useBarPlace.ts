import { type RefObject, useLayoutEffect } from 'react';
import { useSessionStore } from '#session/useSession.ts';
import { headerFoot, placeAbove } from '#ui/placeAbove.ts';

/** px between the bar and the selection. */
const gap = 4;

/** At the start of the selection; the bar hides one line of text, and no half ones. */
export function useBarPlace(bar: RefObject<HTMLElement | null>): void {
  const { elements } = useSessionStore();
  useLayoutEffect(() => {
    const place = () => {
      const selection = getSelection();
      const column = elements.text()?.box.getBoundingClientRect();
      if (!bar.current || !column || !selection || selection.rangeCount === 0) return;
      const rects = [...selection.getRangeAt(0).getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [rects[0], rects.at(-1)];
      if (!first || !last) return;
      const { offsetHeight: height, offsetWidth: width, style } = bar.current;
      const at = placeAbove({ first, last }, { width, height }, { column, header: headerFoot(), gap });
      style.top = `${at.top - column.top}px`;
      style.left = `${at.left - column.left}px`;
    };
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [bar, elements]);
}
