import { toShortDate } from '#core/dates/toShortDate.ts';
import type { EventId, PlaceId, Source, StoryEvent } from '#core/story/story.ts';
import { describeEventDate } from '#core/timeline/describeEventDate.ts';
import { markOf } from '#core/timeline/markOf.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { EventMarkIcon } from './EventMarkIcon.tsx';

export type EventActions = {
  /** Lights the sentence that tells the event and goes to it. */
  readonly onEvent: (event: EventId) => void;
  readonly onPlaceHover: (place: PlaceId | undefined) => void;
  /** DOM id of the sentence, for a link that works without a script. */
  readonly sentenceOf: (event: EventId) => string | undefined;
  readonly sources: readonly Source[];
  readonly storyYear: number | undefined;
};

type Props = EventActions & {
  readonly event: StoryEvent;
  /** The date stands at the first of a day's events and is only spoken at the others. */
  readonly showsDate: boolean;
  readonly isSelected: boolean;
  readonly isRead: boolean;
  readonly isNamed: boolean;
  readonly isPlaceLit: boolean;
};

export function EventItem({ event, showsDate, isSelected, isRead, isNamed, isPlaceLit, ...shared }: Props) {
  const { lead, part, spoken, machine } = describeEventDate(event, shared.storyYear);
  const states = [
    isNamed && 'is-named',
    event.basis === 'context' ? 'event-context' : 'event-story',
    isPlaceLit && 'is-placed',
  ];
  const hover = { place: event.place };
  return (
    <li
      className={['event', ...states].filter(Boolean).join(' ')}
      id={`event-${event.id}`}
      aria-current={isSelected || undefined}
      data-read={isRead ? '' : undefined}
      data-own={event.by === 'reader' || undefined}
      onPointerEnter={() => shared.onPlaceHover(hover.place)}
      onPointerLeave={() => shared.onPlaceHover(undefined)}
      onFocus={() => shared.onPlaceHover(hover.place)}
      onBlur={() => shared.onPlaceHover(undefined)}
    >
      <p className="event-date">
        <time {...(machine && { dateTime: machine })} className={showsDate ? undefined : 'sr-only'}>
          <span aria-hidden="true">
            {lead}
            {part && <span className="event-part">{part}</span>}
          </span>
          <VisuallyHidden>{spoken}</VisuallyHidden>
        </time>
        {!showsDate && part && (
          <span className="event-part" aria-hidden="true">
            {part}
          </span>
        )}
      </p>
      <EventMarkIcon mark={markOf(event)} />
      <div className="event-text">
        <h4 className="event-title" dir="auto">
          {event.title}
        </h4>
        {event.detail && <p className="event-meta">{event.detail}</p>}
        <EventSource event={event} {...shared} />
      </div>
    </li>
  );
}

function EventSource({
  event,
  onEvent,
  sentenceOf,
  sources,
  storyYear,
}: EventActions & { event: StoryEvent }) {
  if (event.basis === 'context')
    return (
      <p className="event-meta">
        Not in this story.{' '}
        {event.evidence.map(({ source, url, published }) => (
          <a key={url} className="meta-link" href={url} rel="noreferrer">
            {source}, {toShortDate(published, { storyYear })}
          </a>
        ))}
      </p>
    );
  const sentence = sentenceOf(event.id);
  const speaker = sources.find(({ id }) => id === event.saidBy);
  return (
    <p className="event-meta">
      {sentence && (
        <a
          className="meta-link"
          href={`#${sentence}`}
          data-early=""
          onClick={(click) => {
            if (click.metaKey || click.ctrlKey || click.shiftKey) return;
            click.preventDefault();
            onEvent(event.id);
          }}
        >
          {event.words ? `“${event.words.quote}”` : 'The sentence'}
          <VisuallyHidden>: {event.title}, show the sentence</VisuallyHidden>
        </a>
      )}
      {speaker && <>, {speaker.label} reported</>}
      {statusWords[event.status] && <>, {statusWords[event.status]}</>}
    </p>
  );
}

const statusWords: Partial<Record<StoryEvent['status'], string>> = {
  announced: 'announced, not yet done when this was written',
  planned: 'planned when this was written',
};
