import { describe, expect, it } from 'vitest';
import { closeScale, keepInside, type Point, panBy, unzoomed, type Zoom, zoomAt } from './zoom.ts';

/** A 3:2 picture on a phone. */
const picture = { width: 390, height: 260 };

/** The point of the picture under a point of the screen; from the picture's middle, at scale 1. */
function under({ scale, x, y }: Zoom, at: Point): Point {
  return { x: (at.x - x) / scale, y: (at.y - y) / scale };
}

describe('zoomAt', () => {
  it.each([
    ['the middle', { x: 0, y: 0 }],
    ['a face to the left', { x: -120, y: 40 }],
    ['the very corner', { x: 195, y: 130 }],
  ])('keeps %s of the picture under the finger', (_, at) => {
    const zoomed = zoomAt(unzoomed, closeScale, at, picture);
    expect(under(zoomed, at).x).toBeCloseTo(at.x);
    expect(under(zoomed, at).y).toBeCloseTo(at.y);
  });

  it('keeps the point under the finger however often the fingers spread', () => {
    const at = { x: 80, y: -60 };
    let zoom = unzoomed;
    for (const scale of [1.1, 1.7, 2.2, 3.9]) zoom = zoomAt(zoom, scale, at, picture);
    expect(under(zoom, at).x).toBeCloseTo(at.x);
    expect(under(zoom, at).y).toBeCloseTo(at.y);
  });

  it('uses the new point after the fingers have moved', () => {
    const first = zoomAt(unzoomed, 2, { x: -100, y: 0 }, picture);
    const at = { x: 50, y: 20 };
    const before = under(first, at);
    const after = under(zoomAt(first, 3, at, picture), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('never exceeds four times the picture', () => {
    expect(zoomAt(unzoomed, 40, { x: 10, y: 10 }, picture).scale).toBe(4);
  });

  it('shows the whole picture, centred, at the smallest scale', () => {
    const zoomed = zoomAt(unzoomed, 3, { x: 150, y: 100 }, picture);
    expect(zoomAt(zoomed, 0.2, { x: -190, y: 120 }, picture)).toEqual(unzoomed);
  });
});

describe('panBy', () => {
  const zoomed = zoomAt(unzoomed, 2, { x: 0, y: 0 }, picture);

  it('moves the picture with the finger', () => {
    expect(panBy(zoomed, { x: -30, y: 12 }, picture)).toEqual({ scale: 2, x: -30, y: 12 });
  });

  it('stops when the picture’s edge reaches the edge of its frame', () => {
    expect(panBy(zoomed, { x: 5000, y: -5000 }, picture)).toEqual({ scale: 2, x: 195, y: -130 });
  });

  it('leaves a whole picture in place', () => {
    expect(panBy(unzoomed, { x: 40, y: 40 }, picture)).toEqual(unzoomed);
  });
});

describe('keepInside', () => {
  it('returns the edge to its frame when the phone is turned and the picture shrinks', () => {
    const zoom = { scale: 2, x: 195, y: 130 };
    expect(keepInside(zoom, { width: 300, height: 200 })).toEqual({ scale: 2, x: 150, y: 100 });
  });
});
