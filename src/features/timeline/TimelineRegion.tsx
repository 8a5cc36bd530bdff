import { type ReactNode, useId, useMemo, useState } from 'react';
import type { EntityId, EventId, PlaceId, Story } from '#core/story/story.ts';
import { dateScale } from '#core/timeline/dateScale.ts';
import { groupEvents } from '#core/timeline/groupEvents.ts';
import { RegionHead } from '#ui/RegionHead.tsx';
import { DateScale } from './DateScale.tsx';
import { type EventActions, EventItem } from './EventItem.tsx';
import { MapAlternative } from './MapAlternative.tsx';
import { MarkLegend } from './MarkLegend.tsx';

type Props = Omit<EventActions, 'sources'> & {
  readonly story: Story;
  readonly selected: EventId | undefined;
  /** Events told by the sentence on screen. */
  readonly read: readonly EventId[];
  readonly named: EntityId | undefined;
  readonly place: PlaceId | undefined;
  readonly map: ReactNode;
  readonly isOpen: boolean;
  readonly onFold: () => void;
  readonly onClose: () => void;
};

/** Events in order with honest dates; those from elsewhere look different and can be hidden. */
export function TimelineRegion(props: Props) {
  const { story, selected, read, named, place, map, isOpen, onFold, onClose, ...actions } = props;
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
      <RegionHead title="Timeline" bodyId={bodyId} isOpen={isOpen} onFold={onFold} onClose={onClose}>
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
      <div className="region-body" id={bodyId} hidden={!isOpen}>
        {map}
        {scale && <DateScale scale={scale} current={selected} />}
        <MapAlternative
          places={story.places}
          events={events}
          route={story.timeline?.route}
          storyYear={actions.storyYear}
        />
        {story.timeline && <h3 className="timeline-title">{story.timeline.title}</h3>}
        {all.length === 0 && <p className="none">No dated events are marked in this story.</p>}
        <ol className="events">
          {groups.flatMap(({ isDated, events: sameDay }) =>
            sameDay.map((event, index) => (
              <EventItem
                key={event.id}
                {...actions}
                event={event}
                sources={story.sources}
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
