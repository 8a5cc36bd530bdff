import type { Point } from './zoom.ts';

/** A drag over this share of the width, or a flick of this many px per ms, changes the picture. */
const farShare = 0.25;
const fastPxPerMs = 0.4;
/** Shorter flicks, in px, are accidental. */
const leastFlickPx = 24;

type Swipe = {
  /** Where the finger left, relative to where it came down; CSS px. */
  readonly total: Point;
  readonly ms: number;
  /** Width of the stage in CSS px. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
};

/** The step of a swipe: 1 next picture, -1 previous, 0 none. */
export function swipeStep({ total, ms, width, direction }: Swipe): -1 | 0 | 1 {
  const far = Math.abs(total.x);
  const isLevel = far > Math.abs(total.y);
  const isFlick = far >= leastFlickPx && far / Math.max(1, ms) > fastPxPerMs;
  if (!isLevel || !(isFlick || far > width * farShare)) return 0;
  const isForward = direction === 'rtl' ? total.x > 0 : total.x < 0;
  return isForward ? 1 : -1;
}

/** A drag down of this many px, or a flick, closes the viewer. */
const farDownPx = 96;

/** Whether a drag closes the viewer: downwards, and clearly more down than sideways. */
export function isSwipeDown({ total, ms }: Pick<Swipe, 'total' | 'ms'>): boolean {
  const isSteep = total.y > 2 * Math.abs(total.x);
  const isFlick = total.y >= leastFlickPx && total.y / Math.max(1, ms) > fastPxPerMs;
  return isSteep && (isFlick || total.y > farDownPx);
}
