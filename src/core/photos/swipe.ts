import type { Point } from './zoom.ts';

/** A drag of a quarter of the width turns the picture, or a flick of this many px per ms. */
const farShare = 0.25;
const fastPxPerMs = 0.4;
/** A flick shorter than this is a slip of the finger. */
const leastFlickPx = 24;

type Swipe = {
  /** Where the finger left, from where it came down. */
  readonly total: Point;
  readonly ms: number;
  /** Width of the stage. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
};

/** Which way a swipe turns: 1 to the next picture, -1 to the one before, 0 back to where it was. */
export function swipeStep({ total, ms, width, direction }: Swipe): -1 | 0 | 1 {
  const far = Math.abs(total.x);
  const isLevel = far > Math.abs(total.y);
  const isFlick = far >= leastFlickPx && far / Math.max(1, ms) > fastPxPerMs;
  if (!isLevel || !(isFlick || far > width * farShare)) return 0;
  const isForward = direction === 'rtl' ? total.x > 0 : total.x < 0;
  return isForward ? 1 : -1;
}

/** A drag down of this many px, or a flick, closes. */
const farDownPx = 96;

/** Whether a drag says "away with it": downwards, and clearly more down than sideways. */
export function isSwipeDown({ total, ms }: Pick<Swipe, 'total' | 'ms'>): boolean {
  const isSteep = total.y > 2 * Math.abs(total.x);
  const isFlick = total.y >= leastFlickPx && total.y / Math.max(1, ms) > fastPxPerMs;
  return isSteep && (isFlick || total.y > farDownPx);
}
