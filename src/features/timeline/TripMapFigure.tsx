import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { yearOf } from '#core/dates/yearOf.ts';
import type { PlaceId, Story } from '#core/story/story.ts';
import { placeDateWords } from '#core/timeline/mapDates.ts';
import { mapDataQuery } from '#data/mapData.ts';
import { Icon } from '#ui/Icon.tsx';
import { whenIdle } from '#ui/whenIdle.ts';

const TripMap = lazy(async () => ({ default: (await import('./TripMap.tsx')).TripMap }));

type Props = {
  readonly story: Story;
  readonly addressOf: (file: string) => string;
  /** The region is on screen or soon will be: fetch when idle. */
  readonly isWanted: boolean;
  readonly activePlace: PlaceId | undefined;
  readonly selectedPlace: PlaceId | undefined;
  readonly onPlace: (place: PlaceId) => void;
};

const smallHeight = 240;

/** The small map above the list, fetched when idle into a box that is kept free for it; opens larger. */
export function TripMapFigure({ story, addressOf, isWanted, activePlace, selectedPlace, onPlace }: Props) {
  const route = story.timeline?.route;
  const [isIdle, setIsIdle] = useState(false);
  const [isLarge, setIsLarge] = useState(false);
  const [hovered, setHovered] = useState<PlaceId>();
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);

  useEffect(() => {
    if (isWanted && !isIdle) return whenIdle(() => setIsIdle(true));
  }, [isWanted, isIdle]);

  const map = useQuery({ ...mapDataQuery(route?.map && addressOf(route.map)), enabled: isIdle });
  const { data, refetch } = map;
  // Stays while it is tried again: the focus is on its button.
  const isError = !data && map.errorUpdateCount > 0;
  const events = story.timeline?.events ?? noEvents;
  const dateWordsOf = useMemo(
    () => (place: PlaceId) => placeDateWords(events, place, yearOf(story.published)),
    [events, story.published],
  );
  if (!route?.map) return null;
  const shared = {
    topology: data,
    places: story.places,
    events,
    route,
    activePlace: activePlace ?? hovered,
    selectedPlace,
    onHover: setHovered,
    dateWordsOf,
  };
  return (
    <figure className="trip-map" ref={figure}>
      <div className="trip-map-box script-only">
        {isError && (
          <p className="trip-map-failed" role="status">
            The map did not load. Its words are below.{' '}
            <button type="button" className="text-button" onClick={() => refetch()}>
              Retry
            </button>
          </p>
        )}
        {data && width > 0 && (
          <Suspense>
            <TripMap {...shared} onPlace={onPlace} width={width} height={smallHeight} size="small" />
          </Suspense>
        )}
        {data && (
          <button
            type="button"
            className="icon-button trip-map-larger"
            aria-label="Open the map larger"
            onClick={() => setIsLarge(true)}
          >
            <Icon name="larger" />
          </button>
        )}
      </div>
      <figcaption>
        {route.note} {route.credit}
      </figcaption>
      {isLarge && (
        <LargeMap onClose={() => setIsLarge(false)}>
          {(size) => (
            <Suspense>
              <TripMap
                {...shared}
                onPlace={(place) => {
                  setIsLarge(false);
                  onPlace(place);
                }}
                {...size}
                size="large"
              />
            </Suspense>
          )}
        </LargeMap>
      )}
    </figure>
  );
}

const noEvents: NonNullable<Story['timeline']>['events'] = [];

type LargeProps = {
  readonly onClose: () => void;
  readonly children: (size: { width: number; height: number }) => ReactNode;
};

function LargeMap({ onClose, children }: LargeProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    const measure = () =>
      setSize({ width: Math.min(1100, innerWidth - 48), height: Math.min(800, innerHeight - 96) });
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return (
    <dialog
      ref={dialog}
      className="map-dialog"
      aria-label="Map of the trip"
      onClose={onClose}
      onKeyDown={(event) => {
        // The page closes its own top layer on Esc; here the map is the top one.
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <button
        type="button"
        className="icon-button"
        aria-label="Close"
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
      {size && children(size)}
    </dialog>
  );
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(() => setWidth(Math.round(target.clientWidth)));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
