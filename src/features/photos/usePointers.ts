import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Point } from '#core/photos/zoom.ts';

/** Points are in CSS px from the element's centre; distances are in CSS px. */
type Handlers = {
  /** One pointer moved: `by` since the last event, `total` since pointerdown. */
  readonly onDrag: (by: Point, total: Point) => void;
  /** `ms` since pointerdown. A cancelled drag ends with a total of 0, 0. */
  readonly onDragEnd: (total: Point, ms: number) => void;
  /** Two pointers: their midpoint before the move, how far it moved, and the ratio of their distances. Also for the wheel. */
  readonly onPinch: (at: Point, by: Point, factor: number) => void;
  readonly onTap: (at: Point) => void;
  readonly onDoubleTap: (at: Point) => void;
};

/** Less movement than this counts as a tap. */
const slopPx = 8;
/** Two taps within this time and distance are a double tap. */
const doubleTapMs = 350;
const doubleTapPx = 32;
/** Zoom per px of wheel movement. A touchpad pinch is reported as a wheel event with `ctrlKey` and small deltas. */
const wheelRate = 0.002;
const padPinchRate = 0.01;
const pxPerLine = 16;
const nowhere: Point = { x: 0, y: 0 };

/** Turns pointer and wheel events on an element into taps, drags, pinches and zooms. Ignores buttons inside it. */
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
        // Keep the start point, so the first drag event includes the movement within the slop.
        down.set(event.pointerId, before);
        return;
      }
      isDrag = true;
      // After a pinch, the remaining finger can pan but not swipe.
      latest.current.onDrag(minus(at, before), hasPinched ? nowhere : total);
    };

    const lift = (event: PointerEvent) => {
      const at = down.get(event.pointerId);
      if (!at || !down.delete(event.pointerId) || down.size > 0 || !isDrag) return;
      const isWhole = event.type === 'pointerup' && !hasPinched;
      if (isWhole) latest.current.onDragEnd(minus(at, start.at), event.timeStamp - start.ms);
      else latest.current.onDragEnd(nowhere, 0);
    };

    // Use click rather than pointerup: if a tap closes the viewer, no click reaches the elements behind it.
    const click = (event: MouseEvent) => {
      if (isInButton(event) || isDrag || hasPinched) return;
      const at = place(event);
      const isNear =
        lastTap && event.timeStamp - lastTap.ms < doubleTapMs && distance(at, lastTap.at) < doubleTapPx;
      // `detail` counts mouse clicks using the system's double-click speed.
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

    // Prevent the native dragging of images, and keep focus where it is.
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
