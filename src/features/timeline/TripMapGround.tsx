import type { MapDrawing } from '#core/timeline/mapGeometry.ts';
import type { MapName } from '#core/timeline/mapNames.ts';

type Props = { readonly drawing: MapDrawing };

/** Sea, land and route. Decorative, so hidden from screen readers. */
export function TripMapGround({ drawing: { covered, ground, route, names } }: Props) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes is not focusable
    <g aria-hidden="true">
      <rect
        className="map-sea"
        x={covered.left}
        y={covered.top}
        width={covered.right - covered.left}
        height={covered.bottom - covered.top}
      />
      <path className="map-land" d={ground.land} />
      <path className="map-home" d={ground.home} />
      {ground.rivers && <path className="map-river" d={ground.rivers} />}
      <path className="map-lake" d={ground.lakes} />
      <path className="map-border" d={ground.borders} />
      <path className="map-coast" d={ground.land} />
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
