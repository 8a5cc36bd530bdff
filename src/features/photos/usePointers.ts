import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Point } from '#core/photos/zoom.ts';

/** Points are CSS px from the middle of the element; distances are CSS px. */
type Handlers = {
  /** One finger, pen or mouse moved: since its last event, and since it came down. */
  readonly onDrag: (by: Point, total: Point) => void;
  /** It left, after `ms`; a drag the system took away ends where it began. */
  readonly onDragEnd: (total: Point, ms: number) => void;
  /** Two fingers: what is between them, how far that moved, and how much they spread. */
  readonly onPinch: (at: Point, by: Point, factor: number) => void;
  readonly onTap: (at: Point) => void;
  readonly onDoubleTap: (at: Point) => void;
};

/** A finger trembles: less than this is a tap. */
const slopPx = 8;
/** Two taps this close in time and place are one double tap. */
const doubleTapMs = 350;
const doubleTapPx = 32;
/** How much one px of a wheel zooms; a pinch on a touchpad comes as a wheel with `ctrlKey` and small steps. */
const wheelRate = 0.002;
const padPinchRate = 0.01;
const pxPerLine = 16;
const nowhere: Point = { x: 0, y: 0 };

/** Hears fingers, pen, mouse and wheel on an element and says what they meant. Buttons inside are left alone. */
export function usePointers(target: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const down = new Map<number, Point>();
    let start = { at: nowhere, ms: 0 };
    let isDrag = false;
    let hasPinched = false;
    let lastTap: { at: Point; ms: number } | undefined;

    const place = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
    };

    const press = (event: PointerEvent) => {
      if (event.button !== 0 || isInButton(event) || down.size === 2) return;
      const at = place(event);
      if (down.size === 0) {
        start = { at, ms: event.timeStamp };
        isDrag = false;
        hasPinched = false;
      } else {
        hasPinched = true;
        if (isDrag) latest.current.onDragEnd(nowhere, 0);
      }
      down.set(event.pointerId, at);
      element.setPointerCapture(event.pointerId);
    };

    const move = (event: PointerEvent) => {
      const before = down.get(event.pointerId);
      if (!before) return;
      const at = place(event);
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      down.set(event.pointerId, at);
      if (other) {
        const from = between(before, other);
        const factor = distance(at, other) / Math.max(1, distance(before, other));
        latest.current.onPinch(from, minus(between(at, other), from), factor);
        return;
      }
      const total = minus(at, start.at);
      if (!isDrag && distance(at, start.at) < slopPx) {
        // What a finger does within the slop counts from where it leaves it.
        down.set(event.pointerId, before);
        return;
      }
      isDrag = true;
      // The finger left over from a pinch may pan, but it hasn't swiped.
      latest.current.onDrag(minus(at, before), hasPinched ? nowhere : total);
    };

    const lift = (event: PointerEvent) => {
      const at = down.get(event.pointerId);
      if (!at || !down.delete(event.pointerId) || down.size > 0 || !isDrag) return;
      const isWhole = event.type === 'pointerup' && !hasPinched;
      if (isWhole) latest.current.onDragEnd(minus(at, start.at), event.timeStamp - start.ms);
      else latest.current.onDragEnd(nowhere, 0);
    };

    // A click rather than the pointer's end: whatever a tap closes, no click is left over for what was behind it.
    const click = (event: MouseEvent) => {
      if (isInButton(event) || isDrag || hasPinched) return;
      const at = place(event);
      const isNear =
        lastTap && event.timeStamp - lastTap.ms < doubleTapMs && distance(at, lastTap.at) < doubleTapPx;
      // `detail` counts a mouse's clicks at the speed the reader has set in the system.
      const isDouble = event.detail === 2 || isNear;
      lastTap = isDouble ? undefined : { at, ms: event.timeStamp };
      if (isDouble) latest.current.onDoubleTap(at);
      else latest.current.onTap(at);
    };

    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pxPerLine : 1);
      const isPad = event.ctrlKey && Math.abs(px) < 50;
      latest.current.onPinch(place(event), nowhere, Math.exp(-px * (isPad ? padPinchRate : wheelRate)));
    };

    // Neither the browser's own dragging of pictures nor a lost focus.
    const hold = (event: Event) => {
      if (!isInButton(event)) event.preventDefault();
    };

    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', lift);
    element.addEventListener('pointercancel', lift);
    element.addEventListener('click', click);
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('mousedown', hold);
    element.addEventListener('dragstart', hold);
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', lift);
      element.removeEventListener('pointercancel', lift);
      element.removeEventListener('click', click);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('mousedown', hold);
      element.removeEventListener('dragstart', hold);
    };
  }, [target]);
}

function isInButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
