import { useEffect } from 'react';
import { toShortDate } from '#core/dates/toShortDate.ts';
import { findSentence } from '#core/session/storyFacts.ts';
import type { EventId, PlaceId, StoryEvent } from '#core/story/story.ts';
import { describeEventDate } from '#core/timeline/describeEventDate.ts';
import { markOf } from '#core/timeline/markOf.ts';
import { useDispatch, useRegister, useSessionStore, useStory } from '#session/useSession.ts';
import { scrollInList } from '#ui/scrollInList.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { EventMarkIcon } from './EventMarkIcon.tsx';

type Props = {
  readonly event: StoryEvent;
  /** The date stands at the first of a day's events and is only spoken at the others. */
  readonly showsDate: boolean;
  readonly isSelected: boolean;
  readonly isRead: boolean;
  readonly isNamed: boolean;
  readonly isPlaceLit: boolean;
  readonly onPlaceHover: (place: PlaceId | undefined) => void;
};

export function EventItem({
  event,
  showsDate,
  isSelected,
  isRead,
  isNamed,
  isPlaceLit,
  onPlaceHover,
}: Props) {
  const { lead, part, spoken, machine } = describeEventDate(event, useStory().year);
  const register = useRegister('event', event.id);
  useShowInList(event.id, isSelected);
  const states = [
    isNamed && 'is-named',
    event.basis === 'context' ? 'event-context' : 'event-story',
    isPlaceLit && 'is-placed',
  ];
  const hover = { place: event.place };
  return (
    <li
      ref={register}
      className={['event', ...states].filter(Boolean).join(' ')}
      id={`event-${event.id}`}
      aria-current={isSelected || undefined}
      data-read={isRead ? '' : undefined}
      data-own={event.by === 'reader' || undefined}
      onPointerEnter={() => onPlaceHover(hover.place)}
      onPointerLeave={() => onPlaceHover(undefined)}
      onFocus={() => onPlaceHover(hover.place)}
      onBlur={() => onPlaceHover(undefined)}
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
        <EventSource event={event} />
      </div>
    </li>
  );
}

/** The selected event is in view in its list, also in a list that is drawn late; the page stays where it is. */
function useShowInList(event: EventId, isSelected: boolean): void {
  const { elements } = useSessionStore();
  useEffect(() => {
    const item = isSelected && elements.find('event', event);
    if (item) scrollInList(item);
  }, [elements, event, isSelected]);
}

function EventSource({ event }: { readonly event: StoryEvent }) {
  const dispatch = useDispatch();
  const shown = useStory();
  if (event.basis === 'context')
    return (
      <p className="event-meta">
        Not in this story.{' '}
        {event.evidence.map(({ source, url, published }) => (
          <a key={url} className="meta-link" href={url} rel="noreferrer">
            {source}, {toShortDate(published, { storyYear: shown.year })}
          </a>
        ))}
      </p>
    );
  const sentence = findSentence(shown, event.id);
  const speaker = shown.story.sources.find(({ id }) => id === event.saidBy);
  return (
    <p className="event-meta">
      {sentence && (
        <a
          className="meta-link"
          href={`#${sentence.id}`}
          data-early=""
          onClick={(click) => {
            if (click.metaKey || click.ctrlKey || click.shiftKey) return;
            click.preventDefault();
            dispatch({ kind: 'sentenceAsked', event: event.id });
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
