import { useQuery } from '@tanstack/react-query';
import { type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { choosePlace } from '#core/session/reducePlaces.ts';
import type { PlaceId, Story } from '#core/story/story.ts';
import { placeDateWords } from '#core/timeline/mapDates.ts';
import { mapDataQuery } from '#data/mapData.ts';
import type { StoryMap } from '#data/storyPictures.ts';
import { latePart } from '#session/latePart.tsx';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { classNames } from '#ui/classNames.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { whenIdle } from '#ui/whenIdle.ts';

const LargeMap = latePart(async () => (await import('./LargeMap.tsx')).LargeMap);
const TripMap = latePart(async () => (await import('./TripMap.tsx')).TripMap);

type Props = {
  readonly activePlace: PlaceId | undefined;
  readonly map: StoryMap;
};

/** px: leaves room for three events on a small desktop screen. */
const smallHeight = 128;

/** Small map above the list, fetched when idle into a reserved box. Can be opened in a dialog. */
export function TripMapFigure({ activePlace, map }: Props) {
  const dispatch = useDispatch();
  const { story, year } = useStory();
  const selectedPlace = useSession(({ place }) => place);
  // The region is on screen or soon will be, so fetch when idle.
  const isWanted = useSession(({ width, shown }) => width === 'desk' || shown.address.panel !== undefined);
  const route = story.timeline?.route;
  const [isIdle, setIsIdle] = useState(false);
  const [isLarge, setIsLarge] = useState(false);
  const [hovered, setHovered] = useState<PlaceId>();
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);

  useEffect(() => {
    if (isWanted) return whenIdle(() => setIsIdle(true));
  }, [isWanted]);

  const { data, errorUpdateCount, refetch } = useQuery({ ...mapDataQuery(map.address), enabled: isIdle });
  // Stays true during a retry, because the focused Retry button must not disappear.
  const isError = !data && errorUpdateCount > 0;
  // For print only: larger than the map on the screen, and there before that has come.
  const picture = !isError && map.file && `${map.address}.svg`;
  const events = story.timeline?.events ?? noEvents;
  const dateWordsOf = useMemo(() => (place: PlaceId) => placeDateWords(events, place, year), [events, year]);
  const onPlace = (place: PlaceId) =>
    dispatch({ kind: 'lateStep', step: (state, facts) => choosePlace(state, place, facts) });
  const shared = {
    topology: data,
    places: map.places,
    events,
    route,
    activePlace: activePlace ?? hovered,
    selectedPlace,
    onHover: setHovered,
    dateWordsOf,
  };
  return (
    <figure
      data-part="map"
      className={classNames('relative mb-2 print:break-inside-avoid', !data && !picture && 'print:hidden')}
      ref={figure}
    >
      {picture && <img className="hidden print:block" loading="lazy" src={picture} alt="" />}
      <div
        className={classNames(
          'script-only relative h-32 bg-hover',
          picture ? 'print:hidden' : 'print:size-fit',
        )}
      >
        {isError && (
          <p className="p-4" role="status">
            The map did not load. Its places are listed below.{' '}
            <Button look="quiet" onClick={() => refetch()}>
              Retry
            </Button>
          </p>
        )}
        {data && width > 0 && (
          <Suspense>
            <TripMap {...shared} onPlace={onPlace} width={width} height={smallHeight} size="small" />
          </Suspense>
        )}
        {data && (
          <IconButton
            className="absolute top-1 left-1 bg-paper print:hidden"
            label="Open the map larger"
            icon="larger"
            onClick={() => setIsLarge(true)}
          />
        )}
      </div>
      <figcaption>
        <Disclosure
          title={
            <>
              <Icon name="info" size={14} />
              <span className="sr-only">About this map</span>
            </>
          }
          titleClassName="print:hidden! absolute right-1 bottom-1 grid size-6 list-none place-items-center pointer-coarse:place-content-center [&::-webkit-details-marker]:hidden"
          className="text-ink-2 text-label/[1.35] print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible]"
        >
          <p className="py-1">{map.note}</p>
        </Disclosure>
      </figcaption>
      {isLarge && (
        <Suspense>
          <LargeMap title={story.timeline?.title ?? 'Map'} note={map.note} onClose={() => setIsLarge(false)}>
            {(size) => (
              <Suspense>
                <TripMap
                  {...shared}
                  onPlace={(place) => {
                    setIsLarge(false);
                    onPlace(place);
                  }}
                  {...size}
                />
              </Suspense>
            )}
          </LargeMap>
        </Suspense>
      )}
    </figure>
  );
}

const noEvents: NonNullable<Story['timeline']>['events'] = [];

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
