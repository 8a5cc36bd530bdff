import { areaOf, type Box, boxAround, contains, holds, overlap, type Point } from './mapBox.ts';

type Pressable = { readonly at: Point; readonly label: Box | undefined };

/** px, the target size of WCAG 2.2, 2.5.5. */
const comfortable = 44;

/**
 * The pointer target of each dot, beside its label: full size, or smaller near another stop's dot or label, so that a tap
 * selects the nearest stop.
 */
export function toTargets(stops: readonly Pressable[], frame: Box): readonly Box[] {
  const whole = stops.map(({ at }) => shiftInside(boxAround(at, comfortable / 2), frame));
  return stops.map((stop, i) =>
    stops.reduce(
      (box, other, j) => (i === j ? box : cutFor(box, stop, other)),
      whole[i] ?? boxAround(stop.at, comfortable / 2),
    ),
  );
}

function shiftInside({ left, top, right, bottom }: Box, frame: Box): Box {
  const dx = Math.max(0, frame.left - left) - Math.max(0, right - frame.right);
  const dy = Math.max(0, frame.top - top) - Math.max(0, bottom - frame.bottom);
  return { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy };
}

function cutFor(box: Box, own: Pressable, other: Pressable): Box {
  const rest = cutHalfway(box, own.at, other.at);
  return other.label ? cutClear(rest, own.at, other.label) : rest;
}

/** Targets that would overlap are divided at the line between the dots, across the axis on which they are further apart. */
function cutHalfway(box: Box, [x, y]: Point, [otherX, otherY]: Point): Box {
  const [dx, dy] = [otherX - x, otherY - y];
  if (Math.max(Math.abs(dx), Math.abs(dy)) >= comfortable || (dx === 0 && dy === 0)) return box;
  if (Math.abs(dx) >= Math.abs(dy)) {
    const middle = x + dx / 2;
    return dx > 0
      ? { ...box, right: Math.min(box.right, middle) }
      : { ...box, left: Math.max(box.left, middle) };
  }
  const middle = y + dy / 2;
  return dy > 0
    ? { ...box, bottom: Math.min(box.bottom, middle) }
    : { ...box, top: Math.max(box.top, middle) };
}

/** Moves the one edge that avoids the label at the least loss of area and keeps the dot inside. */
function cutClear(box: Box, dot: Point, label: Box): Box {
  if (overlap(box, label) === 0) return box;
  const cuts = [
    { ...box, right: label.left },
    { ...box, left: label.right },
    { ...box, bottom: label.top },
    { ...box, top: label.bottom },
  ];
  const kept = cuts.filter((cut) => holds(cut, dot) && contains(box, cut));
  return kept.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? box;
}
