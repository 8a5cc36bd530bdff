import type { PhotoSteps } from './usePhotoSteps.ts';
import type { ZoomControl } from './useZoom.ts';

type Viewer = {
  readonly direction: 'ltr' | 'rtl';
  readonly steps: PhotoSteps;
  readonly zoom: ZoomControl;
};

/** CSS px per Shift+arrow in a zoomed picture, and the factor for `+` and `-`. */
const panPx = 80;
const zoomStep = 1.5;

const arrows: Record<string, { readonly x: number; readonly y: number }> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** Handles a key in the viewer; `false` leaves it to the browser, for example to scroll the caption. */
export function viewerKey(
  { key, shiftKey, target }: KeyboardEvent,
  { direction, steps, zoom }: Viewer,
): boolean {
  const arrow = arrows[key];
  if (arrow && shiftKey) {
    if (zoom.isZoomed) zoom.pan({ x: arrow.x * panPx, y: arrow.y * panPx });
    return zoom.isZoomed;
  }
  const scrollsCaption = target instanceof Element && target.closest('[data-caption]') !== null;
  switch (key) {
    case 'ArrowLeft':
      steps.by(direction === 'rtl' ? 1 : -1);
      return true;
    case 'ArrowRight':
      steps.by(direction === 'rtl' ? -1 : 1);
      return true;
    case 'Home':
    case 'End':
      if (!scrollsCaption) steps.to(key === 'Home' ? 'first' : 'last');
      return !scrollsCaption;
    case '+':
    case '=':
      zoom.stepBy(zoomStep);
      return true;
    case '-':
      zoom.stepBy(1 / zoomStep);
      return true;
    case '0':
      zoom.reset();
      return true;
    default:
      return false;
  }
}
