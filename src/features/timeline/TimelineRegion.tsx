import { useId, useMemo, useState } from 'react';
import type { PlaceId, Story } from '#core/story/story.ts';
import { dateScale } from '#core/timeline/dateScale.ts';
import { groupEvents } from '#core/timeline/groupEvents.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { RegionHead } from '#ui/RegionHead.tsx';
import { DateScale } from './DateScale.tsx';
import { EventItem } from './EventItem.tsx';
import { MapAlternative } from './MapAlternative.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { TripMapFigure } from './TripMapFigure.tsx';

/** Events in order with honest dates; those from elsewhere look different and can be hidden. */
export function TimelineRegion() {
  const dispatch = useDispatch();
  const { story, year } = useStory();
  const selected = useSession(({ shown }) => shown.address.event);
  const named = useSession(({ shown }) => shown.address.entity);
  const isOpen = useSession(({ width, folded }) => width !== 'desk' || !folded.includes('timeline'));
  const read = useSession((state) => state.read);
  const place = useSession((state) => state.place);
  /** Of the event under the pointer or the focus. */
  const [activePlace, setActivePlace] = useState<PlaceId>();
  const [showsContext, setShowsContext] = useState(true);
  const bodyId = useId();
  const all = story.timeline?.events ?? [];
  const context = all.filter(({ basis }) => basis === 'context').length;
  const events = useMemo(
    () => (showsContext ? all : all.filter(({ basis }) => basis === 'story')),
    [all, showsContext],
  );
  const groups = useMemo(() => groupEvents(events), [events]);
  const scale = useMemo(() => dateScale({ events }), [events]);

  return (
    <section className="region timeline" id="timeline" aria-label="Timeline" tabIndex={-1}>
      <RegionHead
        title="Timeline"
        bodyId={bodyId}
        isOpen={isOpen}
        onFold={() => dispatch({ kind: 'regionFolded', region: 'timeline' })}
        onClose={() => dispatch({ kind: 'layerClosed', layer: 'panel' })}
      >
        {context > 0 && (
          <button
            type="button"
            className="text-button script-only"
            aria-pressed={!showsContext}
            onClick={() => setShowsContext(!showsContext)}
          >
            {showsContext ? `Hide ${context} not in this story` : `Show ${context} not in this story`}
          </button>
        )}
      </RegionHead>
      <div className="region-body" id={bodyId} hidden={!isOpen} data-list="">
        <ErrorBoundary region="Map">
          <TripMapFigure activePlace={activePlace ?? all.find(({ id }) => id === selected)?.place} />
        </ErrorBoundary>
        {scale && <DateScale scale={scale} current={selected} />}
        <MapAlternative
          places={story.places}
          events={events}
          route={story.timeline?.route}
          storyYear={year}
        />
        {story.timeline && <h3 className="timeline-title">{story.timeline.title}</h3>}
        {all.length === 0 && <p className="none">No dated events are marked in this story.</p>}
        <ol className="events">
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
                isPlaceLit={place !== undefined && event.place === place}
              />
            )),
          )}
        </ol>
        {all.length > 0 && <MarkLegend />}
        {all.length > 0 && <p className="by">{countedFrom(story)}</p>}
      </div>
    </section>
  );
}

function countedFrom(story: Story): string {
  const resolved = story.times.some(({ from }) => from === 'published' || from === 'dateline');
  const by = story.annotation?.by === 'automatic' ? ' Dates marked automatically.' : '';
  return resolved ? `Weekdays are counted from the day of publication.${by}` : by.trim();
}
