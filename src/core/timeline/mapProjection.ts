import type { Box, Point } from './mapBox.ts';

export type Position = readonly [lon: number, lat: number];

/** A Mercator view: from degrees to px and back. */
export type MapProjection = {
  /** The central longitude, so that a map of the Pacific is in one piece. */
  readonly origin: number;
  /** px per radian. */
  readonly scale: number;
  /** Where longitude `origin` and the equator cross, px. */
  readonly zero: Point;
  /** The visible part: shapes are clipped to it. */
  readonly extent: Box;
};

const radians = Math.PI / 180;

/** On the Mercator plane, in radians east of `origin` and "north". */
export function toPlane([lon, lat]: Position, origin: number): Point {
  return [eastOf(lon, origin) * radians, Math.asinh(Math.tan(Math.max(-85, Math.min(85, lat)) * radians))];
}

/** px from the upper left corner. */
export function project(projection: MapProjection, position: Position): Point {
  return toPixels(projection, toPlane(position, projection.origin));
}

/** Degrees at a point of the drawing. */
export function unproject({ origin, scale, zero }: MapProjection, [x, y]: Point): Position {
  const lon = origin + (x - zero[0]) / scale / radians;
  return [eastOf(lon, 0), Math.atan(Math.sinh((zero[1] - y) / scale)) / radians];
}

/** A line or outline in px; across the antimeridian of the view it continues instead of jumping back. */
export function projectLine(projection: MapProjection, line: readonly (readonly number[])[]): Point[] {
  let turns = 0;
  let before: number | undefined;
  return line.map(([lon = 0, lat = 0]) => {
    const [x, y] = toPlane([lon, lat], projection.origin);
    if (before !== undefined && Math.abs(x - before) > Math.PI) turns += x > before ? -1 : 1;
    before = x;
    return toPixels(projection, [x + turns * 2 * Math.PI, y]);
  });
}

function toPixels({ scale, zero }: MapProjection, [x, y]: Point): Point {
  return [zero[0] + x * scale, zero[1] - y * scale];
}

function eastOf(lon: number, origin: number): number {
  return ((((lon - origin + 180) % 360) + 360) % 360) - 180;
}
