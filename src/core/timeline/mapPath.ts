import type { Geometry, GeometryCollection } from 'geojson';
import type { Box, Point } from './mapBox.ts';
import { type MapProjection, projectLine } from './mapProjection.ts';

type Drawable = Geometry | { readonly type: 'Feature'; readonly geometry: Geometry } | Features;
type Features = {
  readonly type: 'FeatureCollection';
  readonly features: readonly { readonly geometry: Geometry }[];
};

/** SVG path data to a tenth of a px, clipped to the view; empty if nothing is in view. */
export function toPath(projection: MapProjection, shape: Drawable): string {
  const { rings, lines } = partsOf(shape);
  const outlines = rings.map((ring) => cutRing(projectLine(projection, ring), projection.extent));
  const strokes = lines.flatMap((line) => cutLine(projectLine(projection, line), projection.extent));
  return [
    ...outlines.flatMap((ring) => (ring.length > 2 ? `${toText(ring)}Z` : [])),
    ...strokes.map(toText),
  ].join('');
}

/** The middle of the visible part of a shape, px; undefined if less than `leastArea` (square px) of it is visible. */
export function middleOfShape(projection: MapProjection, shape: Drawable, leastArea = 0): Point | undefined {
  let [sumX, sumY, area] = [0, 0, 0];
  for (const ring of partsOf(shape).rings) {
    const points = cutRing(projectLine(projection, ring), projection.extent);
    points.forEach(([x, y], i) => {
      const [x0, y0] = points.at(i - 1) ?? [x, y];
      const cross = x0 * y - x * y0;
      sumX += (x0 + x) * cross;
      sumY += (y0 + y) * cross;
      area += cross * 3;
    });
  }
  return Math.abs(area) / 6 <= leastArea ? undefined : [sumX / area, sumY / area];
}

type Line = readonly (readonly number[])[];
type Parts = { readonly rings: readonly Line[]; readonly lines: readonly Line[] };

function partsOf(shape: Drawable): Parts {
  if (shape.type === 'FeatureCollection') return joined(shape.features.map(({ geometry }) => geometry));
  if (shape.type === 'Feature') return partsOf(shape.geometry);
  if (shape.type === 'GeometryCollection') return joined((shape as GeometryCollection).geometries);
  if (shape.type === 'Polygon') return { rings: shape.coordinates, lines: [] };
  if (shape.type === 'MultiPolygon') return { rings: shape.coordinates.flat(), lines: [] };
  if (shape.type === 'LineString') return { rings: [], lines: [shape.coordinates] };
  if (shape.type === 'MultiLineString') return { rings: [], lines: shape.coordinates };
  return { rings: [], lines: [] };
}

function joined(shapes: readonly Geometry[]): Parts {
  const parts = shapes.map(partsOf);
  return { rings: parts.flatMap(({ rings }) => rings), lines: parts.flatMap(({ lines }) => lines) };
}

type Edge = { readonly axis: 0 | 1; readonly at: number; readonly inward: 1 | -1 };

function edgesOf({ left, top, right, bottom }: Box): readonly Edge[] {
  return [
    { axis: 0, at: left, inward: 1 },
    { axis: 0, at: right, inward: -1 },
    { axis: 1, at: top, inward: 1 },
    { axis: 1, at: bottom, inward: -1 },
  ];
}

/** Sutherland–Hodgman clipping; parts of a ring are then connected along the edges, out of view. */
function cutRing(ring: readonly Point[], extent: Box): readonly Point[] {
  return edgesOf(extent).reduce<readonly Point[]>((points, edge) => {
    return points.flatMap((point, i) => {
      const before = points.at(i - 1) ?? point;
      const crossing = isInside(before, edge) === isInside(point, edge) ? [] : [cross(before, point, edge)];
      return isInside(point, edge) ? [...crossing, point] : crossing;
    });
  }, ring);
}

/** A line that leaves the view and returns becomes two. */
function cutLine(line: readonly Point[], extent: Box): readonly (readonly Point[])[] {
  return edgesOf(extent).reduce<readonly (readonly Point[])[]>(
    (lines, edge) => lines.flatMap((points) => cutAt(points, edge)),
    [line],
  );
}

function cutAt(points: readonly Point[], edge: Edge): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    const inside = isInside(point, edge);
    if (before && isInside(before, edge) !== inside) part.push(cross(before, point, edge));
    if (inside) part.push(point);
    else {
      if (part.length > 1) parts.push(part);
      part = [];
    }
  });
  return part.length > 1 ? [...parts, part] : parts;
}

function isInside(point: Point, { axis, at, inward }: Edge): boolean {
  return (point[axis] - at) * inward >= 0;
}

function cross([x0, y0]: Point, [x, y]: Point, { axis, at }: Edge): Point {
  if (axis === 0) return [at, y0 + ((y - y0) * (at - x0)) / (x - x0)];
  return [x0 + ((x - x0) * (at - y0)) / (y - y0), at];
}

/** px: points nearer than this to the one before add nothing to see. */
const finest = 0.3;

function toText(points: readonly Point[]): string {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  const texts = points.flatMap(([x, y]) => {
    if (Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest) return [];
    [lastX, lastY] = [x, y];
    return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  });
  return `M${texts.join('L')}`;
}
