import { useMemo } from 'react';
import type { Place, PlaceId, Route, StoryEvent } from '#core/story/story.ts';
import { toMapDrawing } from '#core/timeline/mapGeometry.ts';
import type { MapSize, MapTopology } from '#core/timeline/mapTopology.ts';
import { TripMapGround } from './TripMapGround.tsx';
import { TripMapStop } from './TripMapStop.tsx';

type Props = {
  /** If undefined, nothing is rendered; the places are below it as text. */
  readonly topology: MapTopology | undefined;
  readonly places: readonly Place[];
  readonly events: readonly StoryEvent[];
  readonly route: Route | undefined;
  /** Place of the hovered or focused event. */
  readonly activePlace: PlaceId | undefined;
  readonly selectedPlace: PlaceId | undefined;
  readonly onPlace: (place: PlaceId) => void;
  readonly onHover?: (place: PlaceId | undefined) => void;
  /** Should be a stable function: the map layout is recomputed when it changes. */
  readonly dateWordsOf: (place: PlaceId) => string;
  /** CSS px; the map is laid out for this size. */
  readonly width: number;
  readonly height: number;
  readonly size: MapSize;
};

/**
 * Interactive map without zoom or panning, so it doesn't capture scrolling. The only module that imports the geometry
 * libraries: load it lazily.
 */
export function TripMap({
  topology,
  places,
  events,
  route,
  dateWordsOf,
  width,
  height,
  size,
  ...props
}: Props) {
  const { activePlace, selectedPlace, onPlace, onHover } = props;
  const drawing = useMemo(
    () => topology && toMapDrawing(topology, { places, events, route, dateWordsOf, width, height, size }),
    [topology, places, events, route, dateWordsOf, width, height, size],
  );
  if (!drawing) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      className={`trip-map-picture is-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={mapLabel(places, route)}
    >
      <TripMapGround drawing={drawing} width={width} />
      {drawing.stops.map((stop) => (
        <TripMapStop
          key={stop.place.id}
          stop={stop}
          dates={dateWordsOf(stop.place.id)}
          eventCount={events.filter(({ place }) => place === stop.place.id).length}
          isActive={stop.place.id === activePlace}
          isSelected={stop.place.id === selectedPlace}
          isLarge={size === 'large'}
          onPlace={onPlace}
          onHover={onHover}
        />
      ))}
    </svg>
  );
}

/** "Map of the trip: Pyongyang, Khasan, Vladivostok, and back to Pyongyang". */
function mapLabel(places: readonly Place[], route: Route | undefined): string {
  const ids = route?.places ?? [];
  const names = [...new Set(ids)].map((id) => places.find((place) => place.id === id)?.name ?? id);
  if (!names.length) return 'Map of the places in this story';
  const isRound = names.length > 1 && ids[0] === ids.at(-1);
  return `Map of the trip: ${names.join(', ')}${isRound ? `, and back to ${names[0]}` : ''}`;
}
