import { describe, expect, it } from 'vitest';
import { isSwipeDown, swipeStep } from './swipe.ts';

const onPhone = { width: 390, direction: 'ltr', ms: 600 } as const;

describe('swipeStep', () => {
  it('goes to the next picture on a drag to the left, to the previous on a drag to the right', () => {
    expect(swipeStep({ ...onPhone, total: { x: -120, y: 10 } })).toBe(1);
    expect(swipeStep({ ...onPhone, total: { x: 120, y: 10 } })).toBe(-1);
  });

  it('is mirrored in a right-to-left story', () => {
    expect(swipeStep({ ...onPhone, direction: 'rtl', total: { x: 120, y: 0 } })).toBe(1);
  });

  it('accepts a short flick', () => {
    expect(swipeStep({ ...onPhone, ms: 80, total: { x: -50, y: 4 } })).toBe(1);
  });

  it.each([
    ['a short, slow drag', { ...onPhone, total: { x: -60, y: 0 } }],
    ['a slip of the finger', { ...onPhone, ms: 10, total: { x: -12, y: 0 } }],
    ['a drag that goes up more than along', { ...onPhone, total: { x: -130, y: -200 } }],
    ['a drag that came back', { ...onPhone, total: { x: 0, y: 0 } }],
  ])('does nothing after %s', (_, swipe) => {
    expect(swipeStep(swipe)).toBe(0);
  });
});

describe('isSwipeDown', () => {
  it('closes on a long drag down and on a short flick', () => {
    expect(isSwipeDown({ total: { x: 10, y: 120 }, ms: 700 })).toBe(true);
    expect(isSwipeDown({ total: { x: 4, y: 40 }, ms: 60 })).toBe(true);
  });

  it('does not close on a drag up, a diagonal drag or an accidental move', () => {
    expect(isSwipeDown({ total: { x: 0, y: -200 }, ms: 200 })).toBe(false);
    expect(isSwipeDown({ total: { x: 90, y: 120 }, ms: 200 })).toBe(false);
    expect(isSwipeDown({ total: { x: 0, y: 40 }, ms: 700 })).toBe(false);
  });
});
