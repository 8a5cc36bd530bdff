import { type Box, grow, intersection } from './mapBox.ts';
import { type MapProjection, type Position, toPlane } from './mapProjection.ts';

export type FrameOptions = {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** px between the outermost places and the edges, for dots and labels. */
  readonly margin: number;
  /** -1 to 1: offset of the view to the west or east, as a share of what the margins allow. */
  readonly shift: number;
  /** West, south, east and north bounds of the map data, in degrees. */
  readonly bounds: readonly number[] | undefined;
};

export type MapFrame = {
  readonly projection: MapProjection;
  /** The part of the drawing covered by data: all of it, unless the places are too far apart. */
  readonly covered: Box;
};

/** Minimum extent in degrees, however close the places are. */
const leastDegreesAcross = 5;
/** Shapes are clipped this many px outside the frame, so that their outlines don't run along its edge. */
const bleed = 4;

/**
 * A Mercator view, zoomed in as far as the places allow. It may move off their centre to stay over the data, but never so
 * far that a place leaves the frame.
 */
export function toMapFrame(
  places: readonly Position[],
  { width, height, margin, shift, bounds }: FrameOptions,
): MapFrame {
  const origin = places[0]?.[0] ?? 0;
  const points = places.map((place) => toPlane(place, origin));
  const x = rangeOf(points.map((point) => point[0]));
  const y = rangeOf(points.map((point) => point[1]));
  const scale = Math.min(
    (width - 2 * margin) / x.size,
    (height - 2 * margin) / y.size,
    width / (leastDegreesAcross * radians),
  );
  const data = bounds && toPlaneBounds(bounds, origin);
  const centre = {
    x: toCentre(x, { length: width / scale, margin: margin / scale, shift, data: data?.x }),
    y: toCentre(y, { length: height / scale, margin: margin / scale, shift: 0, data: data?.y }),
  };
  const frame: Box = { left: 0, top: 0, right: width, bottom: height };
  const toX = (value: number) => width / 2 + (value - centre.x) * scale;
  const toY = (value: number) => height / 2 - (value - centre.y) * scale;
  const projection: MapProjection = { origin, scale, zero: [toX(0), toY(0)], extent: grow(frame, bleed) };
  const covered = data && {
    left: toX(data.x.least),
    right: toX(data.x.most),
    top: toY(data.y.most),
    bottom: toY(data.y.least),
  };
  return { projection, covered: covered ? intersection(frame, covered) : frame };
}

const radians = Math.PI / 180;

type Range = {
  readonly least: number;
  readonly most: number;
  readonly middle: number;
  readonly size: number;
};

function rangeOf(values: readonly number[]): Range {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { least, most, middle: (least + most) / 2, size: most - least };
}

function toPlaneBounds(
  [west = -180, south = -85, east = 180, north = 85]: readonly number[],
  origin: number,
) {
  const [[left, bottom], [right, top]] = [toPlane([west, south], origin), toPlane([east, north], origin)];
  return { x: rangeOf([left, right]), y: rangeOf([bottom, top]) };
}

type View = {
  readonly length: number;
  readonly margin: number;
  readonly shift: number;
  readonly data: Range | undefined;
};

/** The centre of a view that shows the places with their margins and, if possible, nothing without data. */
function toCentre(places: Range, { length, margin, shift, data }: View): number {
  const slack = Math.max(0, (length - places.size) / 2 - margin);
  const wanted = places.middle + shift * slack;
  if (!data) return wanted;
  const overData =
    data.size < length ? data.middle : clamp(wanted, data.least + length / 2, data.most - length / 2);
  return clamp(overData, places.middle - slack, places.middle + slack);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
