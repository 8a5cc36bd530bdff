import { type RefObject, useLayoutEffect } from 'react';
import { useSessionStore } from '#session/useSession.ts';

/** px between the bar and the selection, and between it and the header. */
const gap = 4;
const clearOfHeader = 16;

/** At the start of the selection, above its first line, or below its last where the header would cover the bar. */
export function useBarPlace(bar: RefObject<HTMLElement | null>): void {
  const { elements } = useSessionStore();
  useLayoutEffect(() => {
    const place = () => {
      const selection = getSelection();
      const box = elements.text()?.box.getBoundingClientRect();
      if (!bar.current || !box || !selection || selection.rangeCount === 0) return;
      const rects = [...selection.getRangeAt(0).getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [rects[0], rects.at(-1)];
      if (!first || !last) return;
      const { offsetHeight: height, offsetWidth: width, style } = bar.current;
      const header = document.querySelector('[data-covers="top"]')?.getBoundingClientRect().bottom ?? 0;
      const above = first.top - gap - height;
      const top = above >= header + clearOfHeader ? above : last.bottom + gap;
      const left = Math.min(Math.max(first.left, box.left), box.right - width);
      style.top = `${top - box.top}px`;
      style.left = `${left - box.left}px`;
    };
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [bar, elements]);
}
