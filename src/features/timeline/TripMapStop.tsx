import type { KeyboardEvent, PointerEvent } from 'react';
import type { PlaceId } from '#core/story/story.ts';
import { type Box, boxAround, union } from '#core/timeline/mapBox.ts';
import type { MapStop } from '#core/timeline/mapGeometry.ts';

type Props = {
  readonly stop: MapStop;
  readonly dates: string;
  readonly eventCount: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isLarge: boolean;
  readonly onPlace: (place: PlaceId) => void;
  readonly onHover: ((place: PlaceId | undefined) => void) | undefined;
};

/** A place on the map: an SVG toggle button made of its dot and label. */
export function TripMapStop({
  stop,
  dates,
  eventCount,
  isActive,
  isSelected,
  isLarge,
  onPlace,
  onHover,
}: Props) {
  const { place, at, label, onRoute } = stop;
  const [cx, cy] = at;
  const words = [place.name, dates, eventCount > 1 ? `${eventCount} events` : eventCount === 1 && '1 event'];
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) onPlace(place.id);
  };
  // Touch has no hover.
  const point = (event: PointerEvent, to: PlaceId | undefined) => {
    if (event.pointerType !== 'touch') onHover?.(to);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      className={onRoute ? 'stop' : 'stop is-aside'}
      role="button"
      tabIndex={0}
      aria-label={words.filter(Boolean).join(', ')}
      aria-pressed={isSelected}
      data-place={place.id}
      data-active={isActive ? '' : undefined}
      onClick={() => onPlace(place.id)}
      onKeyDown={press}
      onPointerEnter={(event) => point(event, place.id)}
      onPointerLeave={(event) => point(event, undefined)}
      onFocus={() => onHover?.(place.id)}
      onBlur={() => onHover?.(undefined)}
    >
      {!label && <title>{place.name}</title>}
      <Target stop={stop} />
      {(isActive || isSelected) && <circle className="stop-halo" cx={cx} cy={cy} r={isLarge ? 10 : 8.5} />}
      <circle className="stop-dot" cx={cx} cy={cy} r={dotRadius(onRoute, isLarge)} />
      {label && (
        <text textAnchor={label.anchor}>
          {label.lines.map(({ text, kind, x, y }) => (
            <tspan key={text} className={`stop-${kind}`} x={x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

/** Click areas for dot and label, and a two-tone focus ring made of two rectangles. */
function Target({ stop: { at, label, target } }: Pick<Props, 'stop'>) {
  const ring = toRect(label ? union(boxAround(at, 10), label.box) : boxAround(at, 12));
  return (
    <>
      <rect className="stop-target" {...toRect(target)} />
      {label && <rect className="stop-target" {...toRect(label.box)} />}
      <rect className="stop-focus is-outer" {...ring} />
      <rect className="stop-focus" {...ring} />
    </>
  );
}

function toRect({ left, top, right, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function dotRadius(onRoute: boolean, isLarge: boolean): number {
  if (!onRoute) return isLarge ? 3.5 : 3;
  return isLarge ? 5 : 3.75;
}
