import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  closeScale,
  keepInside,
  type Point,
  panBy,
  type Size,
  unzoomed,
  type Zoom,
  zoomAt,
} from '#core/photos/zoom.ts';
import type { PhotoId } from '#core/story/story.ts';

export type ZoomControl = {
  /** The picture's box, at scale 1 centred in the stage. */
  readonly picture: RefObject<HTMLDivElement | null>;
  readonly isZoomed: boolean;
  /** Pointer and wheel: without a transition, so the picture follows the pointers. */
  readonly pinch: (at: Point, by: Point, factor: number) => void;
  readonly pan: (by: Point) => void;
  /** Centres the tapped point of a zoomed picture: a way to pan without dragging. */
  readonly centre: (at: Point) => void;
  /** Keys and buttons: with a transition. */
  readonly stepBy: (factor: number) => void;
  readonly toggle: (at: Point) => void;
  readonly reset: () => void;
};

const middle: Point = { x: 0, y: 0 };

/** Zoom and pan state; each picture starts unzoomed. Sets styles directly, because pointer events are too frequent for React. */
export function useZoom(photo: PhotoId | undefined): ZoomControl {
  const picture = useRef<HTMLDivElement>(null);
  const zoom = useRef(unzoomed);
  const [isZoomed, setIsZoomed] = useState(false);

  const apply = useCallback((change: (from: Zoom, picture: Size) => Zoom, isLive: boolean) => {
    const element = picture.current;
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const { scale, x, y } = change(zoom.current, { width, height });
    zoom.current = { scale, x, y };
    element.style.transition = isLive ? 'none' : '';
    element.style.transform = scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
    setIsZoomed(scale > 1);
  }, []);

  // Clear the previous picture's transform before the next one is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reset when the photo changes
  useLayoutEffect(() => {
    const element = picture.current;
    zoom.current = unzoomed;
    setIsZoomed(false);
    return () => {
      if (element) element.style.transform = '';
    };
  }, [photo]);

  useEffect(() => {
    const fit = () => apply(keepInside, true);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [apply]);

  const actions = useMemo(
    () => ({
      pinch: (at: Point, by: Point, factor: number) =>
        apply((from, size) => panBy(zoomAt(from, from.scale * factor, at, size), by, size), true),
      pan: (by: Point) => apply((from, size) => panBy(from, by, size), true),
      centre: ({ x, y }: Point) => apply((from, size) => panBy(from, { x: -x, y: -y }, size), false),
      stepBy: (factor: number) =>
        apply((from, size) => zoomAt(from, from.scale * factor, middle, size), false),
      toggle: (at: Point) =>
        apply((from, size) => (from.scale > 1 ? unzoomed : zoomAt(from, closeScale, at, size)), false),
      reset: () => apply(() => unzoomed, false),
    }),
    [apply],
  );
  return { picture, isZoomed, ...actions };
}
