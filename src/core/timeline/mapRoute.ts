import { feature } from 'topojson-client';
import type { Place, Route } from '../story/story.ts';
import type { Point } from './mapBox.ts';
import type { MapFrame } from './mapFrame.ts';
import { toPath } from './mapPath.ts';
import type { MapTopology } from './mapTopology.ts';

export type MapRoute = {
  /** SVG path data; empty without a route. */
  readonly path: string;
  /** No line is known: the stops are joined by straight lines. */
  readonly isGuessed: boolean;
};

/** The line in the map file, else the one in the story, else straight lines between stops. */
export function toMapRoute(
  { topology, objects }: MapTopology,
  { projection }: MapFrame,
  route: Route | undefined,
  stops: readonly Place[],
): MapRoute {
  if (!route) return { path: '', isGuessed: false };
  if (objects.rail) return { path: toPath(projection, feature(topology, objects.rail)), isGuessed: false };
  if (route.line) return { path: toPath(projection, toGeometry(route.line)), isGuessed: false };
  const straight = { type: 'LineString' as const, coordinates: stops.map(({ coordinates }) => coordinates) };
  return { path: toPath(projection, toGeometry(straight)), isGuessed: true };
}

/** GeoJSON's types require mutable arrays, though nothing is mutated. */
function toGeometry(line: NonNullable<Route['line']>) {
  if (line.type === 'LineString') return { type: line.type, coordinates: line.coordinates.map(toList) };
  return { type: line.type, coordinates: line.coordinates.map((part) => part.map(toList)) };
}

function toList(position: readonly [number, number]): number[] {
  return [...position];
}

const step = 4;

/** Points along a drawn line, at most `step` px apart, which labels avoid. */
export function pointsAlong(path: string): readonly Point[] {
  return path.split('M').flatMap((part) => {
    const corners = part.split('L').map(toPoint);
    return corners.flatMap((corner, i) => pointsBetween(corners[i - 1] ?? corner, corner));
  });
}

function toPoint(text: string): Point {
  const [x = Number.NaN, y = Number.NaN] = text.split(',').map(Number);
  return [x, y];
}

function pointsBetween([x0, y0]: Point, [x, y]: Point): readonly Point[] {
  const length = Math.hypot(x - x0, y - y0);
  if (Number.isNaN(length)) return [];
  const count = Math.max(1, Math.ceil(length / step));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    return [x0 + (x - x0) * share, y0 + (y - y0) * share] as const;
  });
}
