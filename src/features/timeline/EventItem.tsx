import { useEffect } from 'react';
import { assertNever } from '#core/assertNever.ts';
import { toShortDate } from '#core/dates/toShortDate.ts';
import { findSentence } from '#core/session/storyFacts.ts';
import type { EventId, PlaceId, StoryEvent } from '#core/story/story.ts';
import { describeEventDate } from '#core/timeline/describeEventDate.ts';
import { markOf } from '#core/timeline/markOf.ts';
import { useDispatch, useRegister, useSessionStore, useStory } from '#session/useSession.ts';
import { classNames } from '#ui/classNames.ts';
import { scrollInList } from '#ui/scrollInList.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { EventMarkIcon } from './EventMarkIcon.tsx';

type Props = {
  readonly event: StoryEvent;
  /** The first event of a day shows the date; for the others it is visually hidden. */
  readonly showsDate: boolean;
  readonly isSelected: boolean;
  readonly isRead: boolean;
  readonly isNamed: boolean;
  readonly isPlaceSelected: boolean;
  readonly onPlaceHover: (place: PlaceId | undefined) => void;
};

const row =
  'group/event relative -mx-2 grid grid-cols-[5.375rem_1.5rem_1fr] gap-x-2 border-transparent border-s-2 py-[0.4375rem] ps-1.5 pe-2 data-read:border-rule max-narrow:grid-cols-[4.5rem_1.5rem_1fr] @max-[14rem]/events:grid-cols-[1.5rem_minmax(0,1fr)] @max-[14rem]/events:wrap-anywhere print:break-inside-avoid';
/** The vertical line through all marks. */
const rail =
  'before:absolute before:inset-y-0 before:start-[calc(6.875rem-1px)] before:w-0.5 before:bg-hairline first:before:top-4 last:before:bottom-[calc(100%-1rem)] max-narrow:before:start-[calc(6rem-1px)] @max-[14rem]/events:before:start-[calc(1.125rem-1px)]';
const lit = 'bg-evidence text-evidence-2 forced-colors:outline-1';
const date =
  'pt-px text-end font-medium text-label @max-[14rem]/events:col-start-2 @max-[14rem]/events:row-start-1 @max-[14rem]/events:text-start';
const dayPart = 'block font-normal text-ink-2 group-aria-[current=true]/event:text-evidence-2';
const meta = 'text-ink-2 text-label/[1.4] group-aria-[current=true]/event:text-evidence-2';
const metaLink =
  'underline decoration-1 decoration-rule underline-offset-[0.2em] hover:text-link hover:decoration-current';
/** Extends the link's click area to the whole row. */
const whole = 'after:absolute after:inset-0';

export function EventItem({
  event,
  showsDate,
  isSelected,
  isRead,
  isNamed,
  isPlaceSelected,
  onPlaceHover,
}: Props) {
  const { lead, part, spoken, machine } = describeEventDate(event, useStory().year);
  const register = useRegister('event', event.id);
  useShowInList(event.id, isSelected);
  const isContext = event.basis === 'context';
  const hover = { place: event.place };
  return (
    <li
      ref={register}
      className={classNames(row, rail, isContext && 'text-ink-2', (isSelected || isPlaceSelected) && lit)}
      data-part="event"
      data-basis={event.basis}
      data-named={isNamed || undefined}
      data-placed={isPlaceSelected || undefined}
      data-own={event.by === 'reader' || undefined}
      id={`event-${event.id}`}
      aria-current={isSelected || undefined}
      data-read={isRead ? '' : undefined}
      onPointerEnter={() => onPlaceHover(hover.place)}
      onPointerLeave={() => onPlaceHover(undefined)}
      onFocus={() => onPlaceHover(hover.place)}
      onBlur={() => onPlaceHover(undefined)}
    >
      <p data-part="event-date" className={classNames(date, isContext && 'font-normal')}>
        <time {...(machine && { dateTime: machine })} className={classNames(!showsDate && 'sr-only')}>
          <span aria-hidden="true">
            {lead}
            {part && <span className={dayPart}>{part}</span>}
          </span>
          <VisuallyHidden>{spoken}</VisuallyHidden>
        </time>
        {!showsDate && part && (
          <span className={dayPart} aria-hidden="true">
            {part}
          </span>
        )}
      </p>
      <EventMarkIcon
        mark={markOf(event)}
        {...(!isContext && { status: event.status })}
        className="@max-[14rem]/events:col-start-1 @max-[14rem]/events:row-start-1"
      />
      <div
        data-part="event-text"
        className={classNames(
          '@max-[14rem]/events:col-start-2 @max-[14rem]/events:row-start-2',
          isNamed && '-ms-2.5 border-person border-s-2 ps-2 print:border-ink',
        )}
      >
        <h4
          data-part="event-title"
          className={classNames('text-pretty leading-[1.35]', isSelected && 'font-semibold text-ink')}
          dir="auto"
        >
          {event.title}
        </h4>
        {event.detail && <p className={meta}>{event.detail}</p>}
        <EventSource event={event} />
        {event.by === 'reader' && <p className={classNames(meta, 'italic')}>Corrected by you.</p>}
      </div>
    </li>
  );
}

/** Scrolls the list, not the page, to the selected event, also when the list is lazy-loaded. */
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
      <p data-part="event-meta" className={meta}>
        Background:{' '}
        {event.evidence.map(({ source, url, published }) => (
          <a key={url} className={metaLink} href={url} rel="noopener noreferrer">
            {source}, {toShortDate(published, { storyYear: shown.year })}
          </a>
        ))}
      </p>
    );
  const sentence = findSentence(shown, event.id);
  const speaker = shown.story.sources.find(({ id }) => id === event.saidBy);
  return (
    <p data-part="event-meta" className={meta}>
      {sentence && (
        <a
          className={classNames(metaLink, whole)}
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
      {statusWords(event.status, speaker?.label)}
      {event.assumed && ', year assumed'}
    </p>
  );
}

/** How far the event is one, and who says so: ", KCNA reported". */
function statusWords(status: StoryEvent['status'], speaker: string | undefined): string {
  switch (status) {
    case 'happened':
      return speaker ? `, ${speaker} said` : '';
    case 'reported':
      return speaker ? `, ${speaker} reported` : ', reported';
    case 'announced':
      return `, announced${speaker ? ` by ${speaker}` : ''}, not yet done when this was written`;
    case 'planned':
      return speaker ? `, planned, ${speaker} said` : ', planned';
    default:
      return assertNever(status);
  }
}
