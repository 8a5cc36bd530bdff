// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { viewerKey } from './viewerKey.ts';

const steps = { index: 0, has: () => true, by: vi.fn(() => true), to: vi.fn() };
const zoom = {
  picture: { current: null },
  isZoomed: false,
  pinch: vi.fn(),
  pan: vi.fn(),
  centre: vi.fn(),
  stepBy: vi.fn(),
  toggle: vi.fn(),
  reset: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());

type Given = {
  readonly direction?: 'ltr' | 'rtl';
  readonly shiftKey?: boolean;
  readonly isZoomed?: boolean;
  readonly target?: Element;
};

/** Whether the key was of use. */
const press = (
  key: string,
  { direction = 'ltr', shiftKey = false, isZoomed = false, target }: Given = {},
) => {
  const event = new KeyboardEvent('keydown', { key, shiftKey });
  if (target) target.dispatchEvent(event);
  return viewerKey(event, { direction, steps, zoom: { ...zoom, isZoomed } });
};

describe('a key in the viewer', () => {
  it.each([
    ['ArrowRight', 'ltr', 1],
    ['ArrowLeft', 'ltr', -1],
    ['ArrowRight', 'rtl', -1],
    ['ArrowLeft', 'rtl', 1],
  ] as const)('%s turns the way that the story reads: %s', (key, direction, by) => {
    expect(press(key, { direction })).toBe(true);
    expect(steps.by).toHaveBeenCalledExactlyOnceWith(by);
  });

  it.each([
    ['ArrowLeft', { x: 80, y: 0 }],
    ['ArrowRight', { x: -80, y: 0 }],
    ['ArrowUp', { x: 0, y: 80 }],
    ['ArrowDown', { x: 0, y: -80 }],
  ])('Shift and %s looks that way in a zoomed picture', (key, by) => {
    expect(press(key, { shiftKey: true, isZoomed: true })).toBe(true);
    expect(zoom.pan).toHaveBeenCalledExactlyOnceWith(by);
    expect(steps.by).not.toHaveBeenCalled();
  });

  it('Shift and an arrow stays the browser’s, for selecting words, while the picture is whole', () => {
    expect(press('ArrowRight', { shiftKey: true })).toBe(false);
    expect(steps.by).not.toHaveBeenCalled();
  });

  it('+ and - undo each other, and 0 shows the whole picture', () => {
    for (const key of ['+', '=', '-', '0']) expect(press(key)).toBe(true);
    const [[more] = [], [same] = [], [less] = []] = zoom.stepBy.mock.calls;
    expect(more * less).toBeCloseTo(1);
    expect(same).toBe(more);
    expect(zoom.reset).toHaveBeenCalledOnce();
  });

  it('Home and End lead to the first and the last, but scroll the caption that has the focus', () => {
    press('Home');
    press('End');
    expect(steps.to.mock.calls).toEqual([['first'], ['last']]);
    const caption = document.createElement('div');
    caption.dataset.caption = '';
    expect(press('End', { target: caption })).toBe(false);
    expect(steps.to).toHaveBeenCalledTimes(2);
  });

  it.each(['ArrowUp', 'ArrowDown', ' ', 'a', 'Tab'])('“%s” is left to the browser', (key) => {
    expect(press(key)).toBe(false);
  });
});
