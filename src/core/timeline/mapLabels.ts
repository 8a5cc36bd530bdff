import { type Box, boxAround, contains, grow, holds, overlap, type Point } from './mapBox.ts';
import { lineHeights, textWidth } from './mapText.ts';
import type { LabelHint, MapSize } from './mapTopology.ts';

type LabelLine = { readonly text: string; readonly kind: 'name' | 'date' };

/** A stop to be labelled: its dot, its words, and the hint in the map file if there is one. */
export type Labelled = {
  readonly at: Point;
  readonly name: string;
  /** Empty if there is no date. */
  readonly dates: string;
  readonly hint: LabelHint | undefined;
};

export type MapLabel = {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Baselines, px. */
  readonly lines: readonly (LabelLine & { readonly x: number; readonly y: number })[];
  readonly box: Box;
};

export type LabelOptions = {
  readonly frame: Box;
  readonly size: MapSize;
  /** Points of the route. */
  readonly route: readonly Point[];
  /** What stands over the map: nothing is placed below it. */
  readonly covered: readonly Box[];
};

export type PlacedLabels = {
  /** In the order of the stops; `undefined` if there is no room (the dot keeps its accessible name). */
  readonly labels: readonly (MapLabel | undefined)[];
  /** The lower the better, for comparison with other layouts. */
  readonly cost: number;
};

/**
 * Places labels without overlaps and within the frame. Each takes its best side, then all are reconsidered a few times
 * given the others; for the dozen stops of a news story that converges. The last stops choose first: those beside the route,
 * which stand closest to others.
 */
export function placeLabels(stops: readonly Labelled[], options: LabelOptions): PlacedLabels {
  const dots = [...stops.map(({ at }) => boxAround(at, nearDot)), ...options.covered];
  const candidates = stops.map((stop, i) =>
    candidatesFor(stop, options.size).map(({ label, price }) => ({
      label,
      price: price + priceOfPlace(label.box, options, dots.toSpliced(i, 1)),
    })),
  );
  const chosen: (Candidate | undefined)[] = stops.map(() => undefined);
  for (let round = 0; round < rounds; round++) {
    for (let i = stops.length - 1; i >= 0; i--) {
      const others = chosen.flatMap((other, j) => (other && i !== j ? [other.label.box] : []));
      chosen[i] = minBy(candidates[i] ?? [], ({ label, price }) => price + priceOfHiding(label.box, others));
    }
  }
  const labels = withoutCollisions(
    chosen.map((candidate) => candidate?.label),
    options,
  );
  const lost = labels.filter((label) => !label).length;
  return { labels, cost: chosen.reduce((sum, choice) => sum + (choice?.price ?? 0), lost * 1000) };
}

const rounds = 4;
/** px: a label this near to another dot, about as near as to its own, would be read as that one's name. */
const nearDot = 12;

/** Costs, highest first: leaving the frame, covering another label, a dot, the route. */
function priceOfPlace(box: Box, { frame, route }: LabelOptions, dots: readonly Box[]): number {
  // One that leaves the frame is never drawn.
  const outside = contains(frame, box) ? 0 : 5000;
  const dotted = dots.reduce((sum, dot) => sum + overlap(box, dot), 0);
  const crossed = route.reduce((sum, point) => sum + (holds(box, point) ? 1 : 0), 0);
  return outside + dotted * 8 + crossed * 5;
}

function priceOfHiding(box: Box, others: readonly Box[]): number {
  const roomy = grow(box, 1);
  return others.reduce((sum, other) => sum + overlap(roomy, other), 0) * 20;
}

type Candidate = { readonly label: MapLabel; readonly price: number };

const sides = [
  'right',
  'left',
  'rightMiddle',
  'leftMiddle',
  'belowRight',
  'aboveRight',
  'belowLeft',
  'aboveLeft',
  'below',
  'above',
] as const;
type Side = (typeof sides)[number];

function candidatesFor({ at, name, dates, hint }: Labelled, size: MapSize): readonly Candidate[] {
  const wanted = hint && sideOf(hint);
  const names = hint?.lines ? [hint.lines] : breaksOf(name, /^(.{4,}?[- ])(.{4,})$/u);
  const words = dates ? breaksOf(dates, /^(.+ and )(.+)$/u) : [[]];
  return names.flatMap((nameLines, nameBreak) =>
    words.flatMap((dateLines, dateBreak) =>
      sides.map((side, rank) => ({
        label: labelAt(at, side, {
          lines: [...toLines(nameLines, 'name'), ...toLines(dateLines, 'date')],
          size,
        }),
        price: (side === wanted ? 0 : 4 + rank * 2) + nameBreak * 3 + dateBreak * 12,
      })),
    ),
  );
}

/** The name in one line and, if possible, in two. */
function breaksOf(text: string, pattern: RegExp): readonly (readonly string[])[] {
  const [, first, second] = text.match(pattern) ?? [];
  return first && second ? [[text], [first.trimEnd(), second]] : [[text]];
}

function toLines(texts: readonly string[], kind: LabelLine['kind']): readonly LabelLine[] {
  return texts.map((text) => ({ text, kind }));
}

/** A hint's offsets fit the map width it was made for; at other widths only its side is used. */
function sideOf({ dx, dy, anchor }: LabelHint): Side {
  if (anchor === 'middle') return dy < 0 ? 'above' : 'below';
  const onRight = anchor === 'start' || dx > 0;
  if (dy > 9) return onRight ? 'belowRight' : 'belowLeft';
  if (dy < -5) return onRight ? 'aboveRight' : 'aboveLeft';
  return onRight ? 'right' : 'left';
}

type Lettering = { readonly lines: readonly LabelLine[]; readonly size: MapSize };

function labelAt([dotX, dotY]: Point, side: Side, { lines, size }: Lettering): MapLabel {
  const lineHeight = lineHeights[size];
  const gap = size === 'large' ? 13 : 11;
  const height = lines.length * lineHeight;
  const width = Math.max(...lines.map(({ text, kind }) => textWidth(text, kind, size)));
  const anchor = /right/i.test(side) ? 'start' : /left/i.test(side) ? 'end' : 'middle';
  const x = dotX + (anchor === 'start' ? gap : anchor === 'end' ? -gap : 0);
  const top = dotY + topFrom(side, { height, lineHeight, gap });
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return {
    anchor,
    lines: lines.map((line, i) => ({ ...line, x, y: top + lineHeight * (i + baseline) })),
    box: { left, top, right: left + width, bottom: top + height },
  };
}

/** From the top of a line to its baseline, in line heights. */
const baseline = 0.79;

type Heights = { readonly height: number; readonly lineHeight: number; readonly gap: number };

/** Upper edge of the label, px below the dot. Beside the dot, the name is level with it. */
function topFrom(side: Side, { height, lineHeight, gap }: Heights): number {
  if (side === 'right' || side === 'left') return -lineHeight / 2;
  if (side === 'rightMiddle' || side === 'leftMiddle') return -height / 2;
  if (side === 'above') return -height - gap + 2;
  if (side === 'below') return gap - 2;
  return side.startsWith('above') ? -height : 2;
}

function withoutCollisions(labels: readonly (MapLabel | undefined)[], { frame, covered }: LabelOptions) {
  const kept = [...covered];
  return labels.map((label) => {
    const fits = label && contains(frame, label.box) && !kept.some((box) => overlap(box, label.box) > 0);
    if (fits) kept.push(label.box);
    return fits ? label : undefined;
  });
}

function minBy<Item>(items: readonly Item[], cost: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const itemCost = cost(item);
    if (itemCost < least) [best, least] = [item, itemCost];
  }
  return best;
}
