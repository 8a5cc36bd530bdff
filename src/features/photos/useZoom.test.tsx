// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PhotoId } from '#core/story/story.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { useZoom, type ZoomControl } from './useZoom.ts';

let zoom: ZoomControl;

function Picture({ photo }: { readonly photo: string }) {
  zoom = useZoom(photo as PhotoId);
  return <div ref={zoom.picture}>{zoom.isZoomed ? 'close' : 'whole'}</div>;
}

let page: Page;
beforeEach(async () => {
  page = await inPage(<Picture photo="arrival" />);
  const picture = page.find('div');
  Object.defineProperty(picture, 'offsetWidth', { value: 600 });
  Object.defineProperty(picture, 'offsetHeight', { value: 400 });
});
afterEach(() => page.leave());

const doing = (what: () => void) => act(async () => what());
const shown = () => {
  const [x, y, scale] = page
    .find('div')
    .style.transform.match(/-?[\d.]+/g)
    ?.map(Number) ?? [0, 0, 1];
  return { x, y, scale };
};

describe('a picture that is looked at closely', () => {
  it('keeps under the finger what was there', async () => {
    await doing(() => zoom.toggle({ x: 100, y: 50 }));
    const { x = 0, y = 0, scale = 1 } = shown();
    expect(page.text()).toBe('close');
    expect((100 - x) / scale).toBeCloseTo(100);
    expect((50 - y) / scale).toBeCloseTo(50);
  });

  it('is whole again at the next toggle', async () => {
    await doing(() => zoom.toggle({ x: 100, y: 50 }));
    await doing(() => zoom.toggle({ x: 0, y: 0 }));
    expect(page.text()).toBe('whole');
    expect(page.find('div').style.transform).toBe('');
  });

  it('is never pushed out of its place', async () => {
    await doing(() => zoom.stepBy(2));
    await doing(() => zoom.pan({ x: 5000, y: -5000 }));
    expect(shown()).toEqual({ x: 300, y: -200, scale: 2 });
  });

  it('centres the tapped point', async () => {
    await doing(() => zoom.stepBy(2));
    await doing(() => zoom.centre({ x: 100, y: 40 }));
    expect(shown()).toEqual({ x: -100, y: -40, scale: 2 });
  });

  it('follows fingers at once, and buttons in the time of a turn', async () => {
    await doing(() => zoom.pinch({ x: 0, y: 0 }, { x: 10, y: 0 }, 1.5));
    expect(page.find('div').style.transition).toContain('none');
    await doing(() => zoom.stepBy(1.5));
    expect(page.find('div').style.transition).toBe('');
  });

  it('is whole when the next one comes', async () => {
    await doing(() => zoom.stepBy(2));
    await page.redraw(<Picture photo="train" />);
    expect(page.text()).toBe('whole');
    expect(page.find('div').style.transform).toBe('');
  });
});
