import { type RefObject, useEffect, useRef } from 'react';
import type { SheetDragOptions } from './dragSheet.ts';

/**
 * Moves a bottom sheet with the finger. A list that can still scroll up is scrolled, not the sheet; from its
 * top, dragging down takes the sheet along. Touch only: a mouse has the buttons. The code is loaded with the first sheet.
 */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  active: boolean,
  options: SheetDragOptions,
): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const element = sheet.current;
    if (!element || !active) return;
    let isOver = false;
    let stop: (() => void) | undefined;
    // Not reported: the sheet's buttons work without it.
    import('./dragSheet.ts').then(
      ({ dragSheet }) => {
        if (!isOver) stop = dragSheet(element, () => latest.current);
      },
      () => {},
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [sheet, active]);
}
