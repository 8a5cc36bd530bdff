import type { Page } from '@playwright/test';
import type { Point } from './viewerTools.ts';

/** Touch gestures; Playwright itself only taps. */
export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  const steps = 8;
  const on = (from: Point, to: Point, step: number): Point => [
    from[0] + ((to[0] - from[0]) * step) / steps,
    from[1] + ((to[1] - from[1]) * step) / steps,
  ];
  const put = (points: readonly Point[]) => touch('touchStart', points);
  const lift = () => touch('touchEnd', []);
  const slide = async (paths: readonly (readonly [from: Point, to: Point])[]) => {
    for (let step = 1; step <= steps; step += 1)
      await touch(
        'touchMove',
        paths.map(([from, to]) => on(from, to, step)),
      );
  };
  return {
    put,
    slide,
    lift,
    tap: async (at: Point) => {
      await put([at]);
      await lift();
    },
    drag: async (from: Point, to: Point) => {
      await put([from]);
      await slide([[from, to]]);
      await lift();
    },
    pinch: async (first: readonly [Point, Point], second: readonly [Point, Point]) => {
      await put([first[0]]);
      await put([first[0], second[0]]);
      await slide([first, second]);
      await lift();
    },
  };
}
