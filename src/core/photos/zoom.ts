/** CSS px, relative to the middle of the picture's frame unless noted. */
export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

/** `scale` 1 shows the whole picture; `x` and `y` are the offset of its middle, in CSS px. */
export type Zoom = Point & { readonly scale: number };

export const unzoomed: Zoom = { scale: 1, x: 0, y: 0 };
/** More shows no further detail. */
const mostScale = 4;
/** The scale after a double tap, the button or a first press of `+`. */
export const closeScale = 2.5;

/** Zooms around the point `at`, which stays under the finger; `picture` is its size at scale 1. */
export function zoomAt(zoom: Zoom, scale: number, at: Point, picture: Size): Zoom {
  const next = clamp(scale, 1, mostScale);
  const grown = next / zoom.scale;
  return keepInside(
    { scale: next, x: at.x - (at.x - zoom.x) * grown, y: at.y - (at.y - zoom.y) * grown },
    picture,
  );
}

export function panBy(zoom: Zoom, by: Point, picture: Size): Zoom {
  return keepInside({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, picture);
}

/** Clamps the offset: no edge of a zoomed picture comes inside the frame of the whole picture. */
export function keepInside({ scale, x, y }: Zoom, { width, height }: Size): Zoom {
  const far = { x: (width * (scale - 1)) / 2, y: (height * (scale - 1)) / 2 };
  return { scale, x: clamp(x, -far.x, far.x), y: clamp(y, -far.y, far.y) };
}

function clamp(value: number, least: number, most: number): number {
  // Adding 0 turns -0 into 0.
  return Math.min(most, Math.max(least, value)) + 0;
}
