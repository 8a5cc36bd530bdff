export type SheetDragOptions = {
  /** The scroll container under the finger, if any. */
  readonly scroller: (target: Element) => HTMLElement | null;
  /** `up` or `down`, once a finger has dragged far or fast enough. */
  readonly onDrag: (direction: 'up' | 'down') => void;
};

/** A drag of this many px, or a flick of this many px per ms, moves the sheet to the next stop. */
const farPx = 64;
const fastPxPerMs = 0.5;

/** Adds the touch listeners; the returned function removes them. */
export function dragSheet(element: HTMLElement, options: () => SheetDragOptions): () => void {
  let start: { y: number; at: number; scroller: HTMLElement | null } | undefined;
  let moved = 0;
  let isDragging = false;

  const begin = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (event.touches.length !== 1 || !touch || !(event.target instanceof Element)) return;
    start = { y: touch.clientY, at: event.timeStamp, scroller: options().scroller(event.target) };
    isDragging = false;
    moved = 0;
  };
  const move = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (!start || !touch) return;
    moved = touch.clientY - start.y;
    const { scroller } = start;
    if (!isDragging) {
      if (Math.abs(moved) < 6) return;
      const listTakesIt = scroller !== null && (moved < 0 || scroller.scrollTop > 0);
      if (listTakesIt) {
        start = undefined;
        return;
      }
      isDragging = true;
    }
    event.preventDefault();
    element.style.transition = 'none';
    element.style.translate = `0 ${Math.max(-24, moved)}px`;
  };
  const end = (event: TouchEvent) => {
    element.style.transition = '';
    element.style.translate = '';
    if (start && isDragging) {
      const speed = moved / Math.max(1, event.timeStamp - start.at);
      if (moved > farPx || speed > fastPxPerMs) options().onDrag('down');
      else if (moved < -farPx || speed < -fastPxPerMs) options().onDrag('up');
    }
    start = undefined;
    isDragging = false;
  };

  element.addEventListener('touchstart', begin, { passive: true });
  element.addEventListener('touchmove', move, { passive: false });
  element.addEventListener('touchend', end);
  element.addEventListener('touchcancel', end);
  return () => {
    element.removeEventListener('touchstart', begin);
    element.removeEventListener('touchmove', move);
    element.removeEventListener('touchend', end);
    element.removeEventListener('touchcancel', end);
  };
}
