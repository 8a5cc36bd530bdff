import { useMemo, useState } from 'react';
import type { PlaceId, Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { dateScale } from '#core/timeline/dateScale.ts';
import { groupEvents } from '#core/timeline/groupEvents.ts';
import { storyMapOf } from '#data/storyMap.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Region } from '#ui/Region.tsx';
import { DateScale } from './DateScale.tsx';
import { EventItem } from './EventItem.tsx';
import { TimelineFold } from './TimelineFold.tsx';
import { TripMapFigure } from './TripMapFigure.tsx';

/** Takes the height that PeopleRegion leaves. */
const share = 'max-desk:mt-8 layered:mt-0 desk:flex-1 group-data-[mode=drawer]/side:flex-1 print:block!';

/** Events in chronological order, at the precision given. Background events look different and can be hidden. */
export function TimelineRegion() {
  const dispatch = useDispatch();
  const { story, pictures, year } = useStory();
  const route = story.timeline?.route;
  const selected = useSession(({ shown }) => shown.address.event);
  const named = useSession(({ shown }) => shown.address.entity);
  const isOpen = useSession(({ width, folded }) => width === 'phone' || !folded.includes('timeline'));
  const read = useSession((state) => state.read);
  const place = useSession((state) => state.place);
  /** Place of the hovered or focused event. */
  const [activePlace, setActivePlace] = useState<PlaceId>();
  const [showsContext, setShowsContext] = useState(true);
  const all = story.timeline?.events ?? [];
  const context = all.filter(({ basis }) => basis === 'context').length;
  const events = useMemo(
    () => (showsContext ? all : all.filter(({ basis }) => basis === 'story')),
    [all, showsContext],
  );
  const groups = useMemo(() => groupEvents(events), [events]);
  const map = useMemo(() => storyMapOf(story, pictures), [story, pictures]);
  const scale = useMemo(() => dateScale({ events }), [events]);

  return (
    <Region
      id="timeline"
      title="Timeline"
      className={isOpen ? share : 'flex-none print:block!'}
      isOpen={isOpen}
      summary={counted(all.length, 'date')}
      onFold={() => dispatch({ kind: 'regionFolded', region: 'timeline' })}
      onClose={() => dispatch({ kind: 'layerClosed', layer: 'panel' })}
      tools={
        context > 0 && (
          <Button
            look="quiet"
            className="script-only print:hidden"
            aria-pressed={!showsContext}
            onClick={() => setShowsContext(!showsContext)}
          >
            {showsContext ? `Hide background (${context})` : `Show background (${context})`}
          </Button>
        )
      }
    >
      <ErrorBoundary region="Map">
        {map && (
          <TripMapFigure
            activePlace={activePlace ?? all.find(({ id }) => id === selected)?.place}
            map={map}
          />
        )}
      </ErrorBoundary>
      {scale && <DateScale scale={scale} current={selected} />}
      {story.timeline && <h3 className="sr-only">{story.timeline.title}</h3>}
      {all.length === 0 && <MetaText className="mt-4">No dated events are marked in this story.</MetaText>}
      <ol className="@container/events" data-part="events">
        {groups.flatMap(({ isDated, events: sameDay }) =>
          sameDay.map((event, index) => (
            <EventItem
              key={event.id}
              event={event}
              onPlaceHover={setActivePlace}
              showsDate={index === 0 || !isDated}
              isSelected={event.id === selected}
              isRead={read.includes(event.id)}
              isNamed={named !== undefined && event.people.includes(named)}
              isPlaceSelected={place !== undefined && event.place === place}
            />
          )),
        )}
      </ol>
      {(map || route) && (
        <TimelineFold
          title="Places as a list"
          visits={{ places: map?.places ?? story.places, events, route, storyYear: year }}
        />
      )}
      {all.length > 0 && <TimelineFold title="How to read the marks" />}
      {all.length > 0 && <MetaText className="mt-4">{countedFrom(story)}</MetaText>}
    </Region>
  );
}

function countedFrom(story: Story): string {
  const resolved = story.times.some(({ from }) => from === 'published' || from === 'dateline');
  const by = story.annotation?.by === 'automatic' ? ' Dates marked automatically.' : '';
  return resolved ? `Weekdays worked out from the publication date.${by}` : by.trim();
}
