import type { Place, PlaceId, Route, StoryEvent } from '../story/story.ts';
import { type Box, boxAround, grow, holds, type Point } from './mapBox.ts';
import { type MapFrame, toMapFrame } from './mapFrame.ts';
import { type MapGround, toMapGround } from './mapGround.ts';
import { type MapLabel, placeLabels } from './mapLabels.ts';
import { type MapName, placeNames } from './mapNames.ts';
import { project } from './mapProjection.ts';
import { type MapRoute, pointsAlong, toMapRoute } from './mapRoute.ts';
import { toTargets } from './mapTargets.ts';
import type { MapSize, MapTopology } from './mapTopology.ts';

/** A place shown. `onRoute`: on the route; other places are only shown. */
export type MapStop = {
  readonly place: Place;
  readonly at: Point;
  readonly onRoute: boolean;
  readonly label: MapLabel | undefined;
  /** The pointer target besides the label. */
  readonly target: Box;
};

/** Everything the map draws, in CSS px from its upper left corner. */
export type MapDrawing = {
  /** The part covered by map data: the sea is not drawn beyond it. */
  readonly covered: Box;
  readonly ground: MapGround;
  readonly route: MapRoute;
  readonly names: readonly MapName[];
  /** In the order of the route, then of the file. */
  readonly stops: readonly MapStop[];
};

export type MapOptions = {
  readonly places: readonly Place[];
  readonly events: readonly StoryEvent[];
  /** Without a route every place is shown, else those of the route and of events. */
  readonly route: Route | undefined;
  /** Empty if a stop has no date. */
  readonly dateWordsOf: (place: PlaceId) => string;
  readonly width: number;
  readonly height: number;
  readonly size: MapSize;
};

/**
 * The view of the route and the places of events, zoomed in as far as they allow, with labels. Undefined if the story
 * has no places.
 */
export function toMapDrawing(map: MapTopology, options: MapOptions): MapDrawing | undefined {
  const { size } = options;
  const shown = toShown(options);
  const layout = shown.framed.length > 0 && bestLayout(map, shown, options);
  if (!layout) return undefined;
  const { frame, route, stops, labels } = layout;
  const boxes = labels.map((label) => label?.box);
  const targets = toTargets(
    stops.map(({ at }, i) => ({ at, label: boxes[i] })),
    wholeOf(options),
  );
  const names = placeNames(map, frame, {
    within: grow(frame.covered, -4),
    size,
    taken: [
      ...boxes.flatMap((box) => box ?? []),
      ...stops.map(({ at }) => boxAround(at, 7)),
      ...buttonsOn(options),
    ],
    route: pointsAlong(route.path),
  });
  return {
    covered: frame.covered,
    ground: toMapGround(map, frame, { start: shown.onRoute[0], size }),
    route,
    names,
    stops: stops.map(({ place, at }, i) => ({
      place,
      at,
      onRoute: shown.onRoute.includes(place),
      label: labels[i],
      target: targets[i] ?? boxAround(at, 7),
    })),
  };
}

/** px between the outermost place and the edge; more if labels need it. */
const margins: Readonly<Record<MapSize, readonly number[]>> = { small: [18, 28], large: [44, 60] };
/** px between labels and the edge: their width is an estimate, and a wide typeface is up to 6 % wider. */
const edges: Readonly<Record<MapSize, number>> = { small: 3, large: 8 };
/** Offsets from the centre to try, as a share of what the margins allow: labels on one side may need the room. */
const shifts = [0, 0.12, -0.12, 0.25, -0.25, 0.4, -0.4, 0.6, -0.6, 0.8, -0.8, 1, -1] as const;
/** The cost of the largest offset, or of the next wider margin: as much as a label on its second-best side. */
const viewPrice = 8;
/** Below this cost every label is near its best side and clear of the route, and the search stops. */
const goodEnough = 40;

/** The first view that is good enough, smallest offsets first, else the best. */
function bestLayout(map: MapTopology, shown: Shown, options: MapOptions): Layout | undefined {
  let best: Layout | undefined;
  for (const { frame, price } of toViews(map, shown, options)) {
    const layout = layOut(map, shown, { ...options, frame, price });
    if (!best || layout.cost < best.cost) best = layout;
    if (best.cost < goodEnough) return best;
  }
  return best;
}

type View = { readonly frame: MapFrame; readonly price: number };

/** Each view once: where the data or the margins leave no room to move, offsets lead to the same one. */
function toViews(map: MapTopology, { framed }: Shown, { size, width, height }: MapOptions): readonly View[] {
  const places = framed.map(({ coordinates }) => coordinates);
  const bounds = map.topology.bbox;
  return margins[size].flatMap((margin, wider) => {
    const seen = new Set<number>();
    return shifts.flatMap((shift) => {
      const frame = toMapFrame(places, { width, height, margin, shift, bounds });
      const left = Math.round(frame.projection.zero[0]);
      if (seen.has(left)) return [];
      seen.add(left);
      return [{ frame, price: (Math.abs(shift) + wider) * viewPrice }];
    });
  });
}

type Shown = {
  readonly onRoute: readonly Place[];
  /** Places with a stop of their own. */
  readonly named: readonly Place[];
  readonly framed: readonly Place[];
};

function toShown({ places, events, route }: MapOptions): Shown {
  if (!route) return { onRoute: [], named: places, framed: places };
  const onRoute = [...new Set(route.places)].flatMap((id) => places.find((place) => place.id === id) ?? []);
  const ids = new Set(events.map(({ place }) => place));
  const named = [...new Set([...onRoute, ...places])].filter(({ id }) => ids.has(id));
  return { onRoute, named, framed: [...new Set([...onRoute, ...named])] };
}

type Layout = {
  readonly frame: MapFrame;
  readonly route: MapRoute;
  readonly stops: readonly { readonly place: Place; readonly at: Point }[];
  readonly labels: readonly (MapLabel | undefined)[];
  readonly cost: number;
};

function layOut(map: MapTopology, { named, onRoute }: Shown, options: MapOptions & View): Layout {
  const { size, frame, price, dateWordsOf } = options;
  const route = toMapRoute(map, frame, options.route, onRoute);
  const stops = named.flatMap((place) => {
    const at = project(frame.projection, place.coordinates);
    return holds(wholeOf(options), at) ? [{ place, at }] : [];
  });
  const wanted = stops.map(({ place: { id, name }, at }) => ({
    at,
    name,
    dates: dateWordsOf(id),
    hint: map.hints[id]?.[size],
  }));
  const covered = buttonsOn(options);
  const { labels, cost } = placeLabels(wanted, {
    frame: grow(wholeOf(options), -edges[size]),
    size,
    route: pointsAlong(route.path),
    covered,
  });
  const hidden = stops.filter(({ at }) => covered.some((box) => holds(box, at))).length;
  return { frame, route, stops, labels, cost: cost + price + hidden * 1000 };
}

/** The buttons of the small map, one in its upper left corner and one in the lower right: px from the corners. */
function buttonsOn({ width, height, size }: MapOptions): readonly Box[] {
  return size === 'large' ? [] : [boxAround([0, 0], 37), boxAround([width, height], 29)];
}

function wholeOf({ width, height }: MapOptions): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}
