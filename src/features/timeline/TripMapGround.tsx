import { useId } from 'react';
import type { Box } from '#core/timeline/mapBox.ts';
import type { MapDrawing } from '#core/timeline/mapGeometry.ts';
import type { MapName } from '#core/timeline/mapNames.ts';

/** `width`: of the whole drawing, px. */
type Props = { readonly drawing: MapDrawing; readonly width: number };

/** px over which the map ends where its data does. */
const soft = 24;

/** Sea, land and route. Decorative, so hidden from screen readers. */
export function TripMapGround({ drawing: { covered, ground, route, names }, width }: Props) {
  const id = useId();
  const inner = soft / (covered.right - covered.left);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes is not focusable
    <g aria-hidden="true">
      <linearGradient id={`${id}ends`}>
        <stop offset="0" stopColor="#fff" stopOpacity={covered.left > 0 ? 0 : 1} />
        <stop offset={inner} stopColor="#fff" />
        <stop offset={1 - inner} stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity={covered.right < width ? 0 : 1} />
      </linearGradient>
      <mask id={id}>
        <rect {...sizeOf(covered)} fill={`url(#${id}ends)`} />
      </mask>
      {/* The edge of the data is not a coast: lines along it are cut off, and within the drawing the land fades out. */}
      <g mask={`url(#${id})`}>
        <rect className="map-sea" {...sizeOf(covered)} />
        <path className="map-land" d={ground.land} />
        <path className="map-home" d={ground.home} />
        {ground.rivers && <path className="map-river" d={ground.rivers} />}
        <path className="map-lake" d={ground.lakes} />
        <path className="map-border" d={ground.borders} />
        <path className="map-coast" d={ground.land} />
      </g>
      {route.path && (
        <>
          <path className="map-route-halo" d={route.path} />
          <path className={route.isGuessed ? 'map-route is-guessed' : 'map-route'} d={route.path} />
        </>
      )}
      {names.map((name) => (
        <Name key={name.lines.map(({ text }) => text).join(' ')} name={name} />
      ))}
    </g>
  );
}

/** 1 px inside the box, so that it doesn't show lines along its edges. */
function sizeOf({ left, top, right, bottom }: Box) {
  return { x: left + 1, y: top + 1, width: right - left - 2, height: bottom - top - 2 };
}

function Name({ name: { kind, lines, at, angle } }: { readonly name: MapName }) {
  const turn = angle ? `rotate(${angle} ${at.join(' ')})` : undefined;
  return (
    <text className={`${kind}-name`} textAnchor="middle" transform={turn}>
      {lines.map(({ text, x, y }) => (
        <tspan key={text} x={x} y={y}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
