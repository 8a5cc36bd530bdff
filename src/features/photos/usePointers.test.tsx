// @vitest-environment jsdom
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, standAt } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { usePointers } from './usePointers.ts';

const on = {
  onDrag: vi.fn(),
  onDragEnd: vi.fn(),
  onPinch: vi.fn(),
  onTap: vi.fn(),
  onDoubleTap: vi.fn(),
};

function Stage() {
  const stage = useRef<HTMLDivElement>(null);
  usePointers(stage, on);
  return (
    <div ref={stage}>
      <button type="button">Retry</button>
    </div>
  );
}

let page: Page;
beforeEach(async () => {
  fakeBrowser();
  vi.clearAllMocks();
  page = await inPage(<Stage />);
  standAt(page.find('div'), { left: 0, top: 0, width: 400, height: 300 });
});
afterEach(() => page.leave());

type Spot = { readonly x: number; readonly y: number; readonly finger?: number; readonly ms?: number };

const pointer = (type: string, { x, y, finger = 1, ms = 0 }: Spot, target = 'div') => {
  const event = new PointerEvent(type, { clientX: x, clientY: y, pointerId: finger, bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: ms });
  return page.send(target, event);
};
const tap = (x: number, y: number, ms: number) => {
  const event = new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, detail: 1 });
  Object.defineProperty(event, 'timeStamp', { value: ms });
  return page.send('div', event);
};

describe('fingers on a picture', () => {
  it('drag once they have gone further than they tremble, in steps and altogether', async () => {
    await pointer('pointerdown', { x: 200, y: 150 });
    await pointer('pointermove', { x: 205, y: 150 });
    expect(on.onDrag).not.toHaveBeenCalled();
    await pointer('pointermove', { x: 220, y: 150 });
    await pointer('pointermove', { x: 250, y: 160 });
    expect(on.onDrag.mock.calls).toEqual([
      [
        { x: 20, y: 0 },
        { x: 20, y: 0 },
      ],
      [
        { x: 30, y: 10 },
        { x: 50, y: 10 },
      ],
    ]);
    await pointer('pointerup', { x: 250, y: 160, ms: 120 });
    expect(on.onDragEnd).toHaveBeenCalledExactlyOnceWith({ x: 50, y: 10 }, 120);
  });

  it('have not dragged where the system took the drag away', async () => {
    await pointer('pointerdown', { x: 200, y: 150 });
    await pointer('pointermove', { x: 250, y: 150 });
    await pointer('pointercancel', { x: 250, y: 150, ms: 120 });
    expect(on.onDragEnd).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 0 }, 0);
  });

  it('pinch when there are two, from what is between them', async () => {
    await pointer('pointerdown', { x: 150, y: 150, finger: 1 });
    await pointer('pointerdown', { x: 250, y: 150, finger: 2 });
    await pointer('pointermove', { x: 350, y: 150, finger: 2 });
    expect(on.onPinch).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 0 }, { x: 50, y: 0 }, 2);
    await pointer('pointerup', { x: 350, y: 150, finger: 2 });
    await pointer('pointermove', { x: 50, y: 150, finger: 1 });
    await pointer('pointerup', { x: 50, y: 150, finger: 1, ms: 40 });
    expect(on.onDragEnd).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 0 }, 0);
  });

  it.each([
    ['near in place and time', 210, 300, 1],
    ['too late', 210, 900, 0],
    ['too far away', 300, 300, 0],
  ])('tap twice where the second tap is %s', async (_what, x, ms, doubles) => {
    await tap(200, 150, 0);
    await tap(x, 150, ms);
    expect(on.onTap).toHaveBeenCalledTimes(2 - doubles);
    expect(on.onDoubleTap).toHaveBeenCalledTimes(doubles);
  });

  it('do not tap at the end of a drag, nor press what is a button', async () => {
    await pointer('pointerdown', { x: 200, y: 150 });
    await pointer('pointermove', { x: 250, y: 150 });
    await pointer('pointerup', { x: 250, y: 150 });
    await tap(250, 150, 10);
    await page.click('button');
    expect(on.onTap).not.toHaveBeenCalled();
  });
});

describe('a wheel on a picture', () => {
  const wheel = async (init: WheelEventInit) => {
    await page.send(
      'div',
      new WheelEvent('wheel', { clientX: 200, clientY: 150, cancelable: true, ...init }),
    );
    return on.onPinch.mock.lastCall?.[2] ?? 1;
  };

  it('zooms in upwards and out downwards, by as much either way', async () => {
    const closer = await wheel({ deltaY: -100 });
    const away = await wheel({ deltaY: 100 });
    expect(closer).toBeGreaterThan(1);
    expect(closer * away).toBeCloseTo(1);
  });

  it('counts lines as more than pixels, and the small steps of a touchpad’s pinch as more than a wheel’s', async () => {
    const plain = await wheel({ deltaY: -3 });
    expect(await wheel({ deltaY: -3, deltaMode: WheelEvent.DOM_DELTA_LINE })).toBeGreaterThan(plain);
    expect(await wheel({ deltaY: -3, ctrlKey: true })).toBeGreaterThan(plain);
  });
});
