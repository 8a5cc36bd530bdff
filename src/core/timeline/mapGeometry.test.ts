import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledMap } from '#test/bundledStory/bundledMap.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import type { Place, PlaceId } from '../story/story.ts';
import { areaOf, type Box, contains, holds, overlap, type Point } from './mapBox.ts';
import { findCountry, toCountries } from './mapCountries.ts';
import { placeDateWords } from './mapDates.ts';
import { type MapDrawing, type MapOptions, toMapDrawing } from './mapGeometry.ts';
import { pointsAlong } from './mapRoute.ts';

const map = bundledMap();
const story = bundledStory();
const { timeline, places } = story;
const events = timeline?.events ?? [];
const route = timeline?.route;
const dateWordsOf = (place: PlaceId) => placeDateWords(events, place, 2023);
const small = { places, events, route, dateWordsOf, width: 344, height: 240, size: 'small' } as const;
const large = { ...small, width: 760, height: 640, size: 'large' } as const;

function drawn(options: MapOptions, topology = map): MapDrawing {
  const drawing = toMapDrawing(topology, options);
  if (!drawing) throw new Error('nothing was drawn');
  return drawing;
}

const aPlace = (id: string, coordinates: readonly [number, number]) =>
  ({ id, name: id, coordinates, basis: 'story' }) as unknown as Place;

const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
/** px from a point to the nearest point of the box; 0 inside it. */
const distanceTo = ({ left, top, right, bottom }: Box, [x, y]: Point) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
const boxOf = ({ label }: MapDrawing['stops'][number]): Box =>
  label?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };

describe.each([288, 344, 350, 640])('the small map, %s px wide', (width) => {
  /** Where its buttons are, px. */
  const corners: readonly Box[] = [
    { left: 0, top: 0, right: 36, bottom: 36 },
    { left: width - 28, top: 116, right: width, bottom: 144 },
  ];
  it.each([
    ['of a route', small],
    [
      'of places whose labels would be in a corner',
      { ...small, route: undefined, places: [aPlace('Wonju', [124, 48.5]), aPlace('Sokcho', [138, 36])] },
    ],
  ])('has no label, name or dot below its buttons: %s', (_, options) => {
    const drawing = drawn({ ...options, width, height: 144 });
    const points = [
      ...drawing.stops.map(({ at }) => at),
      ...drawing.names.flatMap(({ lines }) => lines.map(({ x, y }) => [x, y] as const)),
    ];
    for (const corner of corners) {
      expect(drawing.stops.filter((stop) => overlap(boxOf(stop), corner) > 0)).toEqual([]);
      expect(points.filter((point) => holds(corner, point))).toEqual([]);
    }
  });
});

describe.each([
  ['the side column', small],
  ['a phone', { ...small, width: 350 }],
  ['a narrow phone', { ...small, width: 288 }],
  ['a dialog', large],
  ['a wide dialog', { ...large, width: 1100, height: 800 }],
  ['a dialog on a phone', { ...large, width: 366, height: 640 }],
] as const)('the bundled map in %s', (_, options) => {
  const drawing = drawn(options);
  const frame = { left: 0, top: 0, right: options.width, bottom: options.height };

  it('shows the places of events, in the order of the route, then Seoul', () => {
    expect(drawing.stops.map(({ place }) => place.name)).toEqual([
      'Pyongyang',
      'Khasan',
      'Vostochny Cosmodrome',
      'Komsomolsk-on-Amur',
      'Vladivostok',
      'Seoul',
    ]);
    expect(drawing.stops.filter(({ onRoute }) => !onRoute).map(({ place }) => place.id)).toEqual(['seoul']);
  });

  it('has every stop and the whole route inside the frame', () => {
    expect(drawing.stops.filter(({ at }) => !holds(frame, at))).toEqual([]);
    expect(pointsAlong(drawing.route.path).filter((point) => !holds(frame, point))).toEqual([]);
  });

  it('is covered by map data to its edges', () => {
    expect(drawing.covered).toEqual(frame);
  });

  it('has room for every label with its dates, without overlaps, inside the frame', () => {
    for (const { place, label } of drawing.stops) {
      const dates = label?.lines.filter(({ kind }) => kind === 'date').map(({ text }) => text);
      expect(dates?.join(' ')).toBe(dateWordsOf(place.id));
    }
    expect(drawing.stops.filter((stop) => !contains(frame, boxOf(stop)))).toEqual([]);
    expect(pairs(drawing.stops).filter(([a, b]) => overlap(boxOf(a), boxOf(b)) > 0)).toEqual([]);
  });

  it('keeps labels off the dots of other stops', () => {
    for (const stop of drawing.stops) {
      expect(drawing.stops.filter((other) => other !== stop && holds(boxOf(stop), other.at))).toEqual([]);
    }
  });

  it('gives each stop a target of at least 24 × 24 px of its own', () => {
    for (const { place, at, target } of drawing.stops) {
      expect(holds(target, at), place.name).toBe(true);
      expect(target.right - target.left, place.name).toBeGreaterThanOrEqual(24);
      expect(target.bottom - target.top, place.name).toBeGreaterThanOrEqual(24);
      const others = drawing.stops.filter((other) => other.place !== place);
      expect(
        others.filter((other) => overlap(target, other.target) + overlap(target, boxOf(other)) > 0),
      ).toEqual([]);
    }
  });

  it('names China and Russia where there is room, with no name over a label', () => {
    expect(drawing.names.map(({ lines }) => lines[0]?.text)).toEqual(
      // On the narrowest, Russia's would be below a button.
      expect.arrayContaining(options.width < 300 ? ['China'] : ['China', 'Russia']),
    );
    const labels = drawing.stops.map(boxOf);
    expect(drawing.names.filter(({ at }) => labels.some((box) => holds(box, at)))).toEqual([]);
  });
});

/** px, in the side column, a phone's sheet, and dialogs down to that on the narrowest phone. */
describe.each([
  ['small', 344, 128],
  ['small', 350, 128],
  ['small', 288, 128],
  ['small', 246, 195],
  ['small', 246, 260],
  ['large', 310, 540],
  ['large', 740, 1000],
  ['large', 950, 620],
  ['large', 1350, 750],
] as const)('the %s map, %s by %s px', (size, width, height) => {
  const { stops } = drawn({ ...small, size, width, height });
  it('has every label, and each nearest to its own dot, as it would name another place otherwise', () => {
    for (const { at, label, place } of stops) {
      const toOwn = label ? distanceTo(label.box, at) : Infinity;
      expect(toOwn, place.name).toBeLessThan(16);
      const nearer = stops.filter((other) => label && distanceTo(label.box, other.at) < toOwn);
      expect(
        nearer.map((other) => other.place.name),
        place.name,
      ).toEqual([]);
    }
  });
});

describe('a trip map', () => {
  it('gives a single stop a full-size target', () => {
    const { target } =
      drawn({ ...small, events: events.filter(({ place }) => place === 'seoul') }).stops[0] ?? {};
    expect(target && areaOf(target)).toBeCloseTo(44 * 44);
  });

  it('names the country of departure only if there is room for it', () => {
    const namesOf = (drawing: MapDrawing) => drawing.names.map(({ lines }) => lines[0]?.text);
    expect(namesOf(drawn(small))).not.toContain('North Korea');
    expect(namesOf(drawn(large))).toContain('North Korea');
  });

  it('names the sea by both its names', () => {
    for (const options of [small, { ...small, width: 350 }, large]) {
      const lines = drawn(options).names.map((name) => name.lines.map(({ text }) => text));
      expect(lines).toContainEqual(['Sea of Japan', '(East Sea)']);
    }
  });

  it('breaks a long name as its hint says on a small map, and leaves it whole on a large one', () => {
    const namesOf = (options: MapOptions) =>
      drawn(options).stops.map(({ label }) =>
        label?.lines.filter(({ kind }) => kind === 'name').map(({ text }) => text),
      );
    expect(namesOf(small)).toContainEqual(['Komsomolsk-', 'on-Amur']);
    expect(namesOf(small)).toContainEqual(['Vostochny']);
    expect(namesOf(large)).toContainEqual(['Komsomolsk-on-Amur']);
  });

  it('tints the country where the route starts', () => {
    const [first] = route?.places ?? [];
    const start = places.find(({ id }) => id === first);
    expect(start && findCountry(toCountries(map), start.coordinates)?.properties.name).toBe('North Korea');
    expect(drawn(small).ground.home).not.toBe('');
  });

  it('has no line and no tint without a route, and shows all the places that it is given', () => {
    const korea = small.places.filter(({ id }) => id === 'seoul' || id === 'pyongyang');
    const drawing = drawn({ ...small, places: korea, events: [], route: undefined });
    expect([drawing.route.path, drawing.ground.home]).toEqual(['', '']);
    expect(drawing.stops.map(({ place }) => place.id)).toEqual(['pyongyang', 'seoul']);
    const [a, b] = drawing.stops.map(({ at }) => at);
    expect(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0))).toBeGreaterThan(100);
  });

  it('joins the stops by straight lines, and says so, if no line is known', () => {
    const { rail: _, ...objects } = map.objects;
    const { path, isGuessed } = drawn(small, { ...map, objects }).route;
    expect(isGuessed).toBe(true);
    expect(path.match(/[ML]/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('uses the story’s line if the map has none', () => {
    const { rail: _, ...objects } = map.objects;
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [125.754, 39.034],
        [132.15, 43.4],
      ] as const,
    };
    const options = { ...small, route: route && { ...route, line } } as MapOptions;
    expect(drawn(options, { ...map, objects }).route.isGuessed).toBe(false);
  });

  it('works without hints and names: labels find a side, countries are labelled in the middle', () => {
    const drawing = drawn(large, { ...map, hints: {}, names: undefined });
    expect(drawing.stops.every(({ label }) => label)).toBe(true);
    expect(drawing.names.map(({ lines }) => lines[0]?.text)).toEqual(
      expect.arrayContaining(['China', 'Russia']),
    );
  });

  it('draws no sea outside its data', () => {
    const far = aPlace('Moscow', [37.6, 55.75]);
    const visit = anEvent({ place: far.id });
    const { covered, stops } = drawn({ ...small, places: [...places, far], events: [...events, visit] });
    expect(stops.map(({ place }) => place.name)).toContain('Moscow');
    expect(covered.right - covered.left).toBeLessThan(344);
  });

  it('drops a label rather than cover another', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => aPlace(`Station number ${i}`, [127 + i / 1000, 37.5]));
    const crowded = crowd.map(({ id }) => anEvent({ id: `at ${id}`, place: id }));
    const drawing = drawn({ ...small, places: crowd, events: crowded, route: undefined });
    const labelled = drawing.stops.filter(({ label }) => label);
    expect(drawing.stops.length).toBe(30);
    expect(labelled.length).toBeGreaterThan(3);
    expect(pairs(labelled).filter(([a, b]) => overlap(boxOf(a), boxOf(b)) > 0)).toEqual([]);
  });

  it('is undefined for a story without places', () => {
    expect(toMapDrawing(map, { ...small, places: [], events: [], route: undefined })).toBeUndefined();
  });
});
