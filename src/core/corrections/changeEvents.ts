import { earliestDay, latestDay, parseEdtf } from '../dates/edtf.ts';
import type { EventId, Passage, Story, StoryEvent } from '../story/story.ts';
import { splitNewsSentences } from '../text/splitNewsSentences.ts';
import { type AnchorText, placeAnchor } from './anchor.ts';
import { type CorrectionOf, done, missingWords, type Outcome } from './outcome.ts';
import { eventsOf } from './targets.ts';

function withEvents(story: Story, events: readonly StoryEvent[]): Story {
  return { ...story, timeline: { ...(story.timeline ?? { title: 'What happened when' }), events } };
}

/**
 * A part of the day applies to a single day only, and a duration to an interval only; both are removed with the date they
 * belong to. The time expression in the text gets the same date as the event.
 */
export function setDate(
  story: Story,
  event: StoryEvent,
  { when, lasted = false }: Pick<CorrectionOf<'eventDate'>, 'when' | 'lasted'>,
): Story {
  const { when: _when, dayPart, duration: _duration, assumed: _assumed, ...rest } = event;
  const isDay = when !== undefined && isOneDay(when);
  const duration = when !== undefined && lasted ? daysOf(when) : undefined;
  const date = {
    ...(when !== undefined && { when }),
    ...(isDay && dayPart && { dayPart }),
    ...(duration && { duration }),
  };
  const changed: StoryEvent = {
    ...rest,
    ...date,
    status: statusAt(event.status, when, story.published),
    by: 'reader',
  };
  const { words } = event;
  const times = story.times.map((time) => {
    if (!words || time.block !== words.block || time.start !== words.start || time.end !== words.end)
      return time;
    const { when: _old, from: _from, dayPart: _part, duration: _length, assumed: _guess, ...bare } = time;
    return { ...bare, ...date };
  });
  return {
    ...withEvents(
      story,
      eventsOf(story).map((other) => (other.id === event.id ? changed : other)),
    ),
    times,
  };
}

/** What was planned has happened if its new date is past, and the reverse; other words of the story stand. */
function statusAt(
  status: StoryEvent['status'],
  when: string | undefined,
  published: string | undefined,
): StoryEvent['status'] {
  const [date, day] = [when, published].map((text) => (text === undefined ? undefined : parseEdtf(text)));
  if (!date || !day) return status;
  if (status === 'happened' && earliestDay(date) > latestDay(day)) return 'planned';
  return status === 'planned' && latestDay(date) < earliestDay(day) ? 'happened' : status;
}

function isOneDay(when: string): boolean {
  const date = parseEdtf(when);
  return date?.kind === 'date' && date.date.precision === 'day';
}

/** ISO 8601 duration from the first to the last day of an interval, inclusive; undefined if it isn't one. */
export function daysOf(when: string): string | undefined {
  const date = parseEdtf(when);
  if (date?.kind !== 'interval') return undefined;
  const { start, end } = date;
  if (start.kind !== 'date' || end.kind !== 'date' || !start.date.day || !end.date.day) return undefined;
  return `P${end.date.lastDay - start.date.firstDay + 1}D`;
}

/** Events that narrowed it become independent. */
export function dropEvent(story: Story, id: EventId): Story {
  const events = eventsOf(story)
    .filter((event) => event.id !== id)
    .map((event) => {
      if (event.narrows !== id) return event;
      const { narrows: _narrows, ...rest } = event;
      return rest;
    });
  return withEvents(story, events);
}

export function addEvent(story: Story, text: AnchorText, correction: CorrectionOf<'addEvent'>): Outcome {
  const { target, title, when, status } = correction;
  const place = placeAnchor(text, target);
  const block = text.find((other) => other.block.id === place?.block)?.block;
  if (!place || !block) return missingWords(target);
  const sentences = splitNewsSentences(block.text, story.language).filter(
    ({ start, end }) => start < place.end && place.start < end,
  );
  const start = Math.min(place.start, sentences[0]?.start ?? place.start);
  const end = Math.max(place.end, sentences.at(-1)?.end ?? place.end);
  const isInside = (passage: Passage) =>
    passage.block === block.id && passage.start >= start && passage.end <= end;
  const people = [...new Set(story.mentions.filter(isInside).map(({ entity }) => entity))];
  const words = story.times.find((time) => isInside(time) && when !== undefined && time.when === when);
  const saidBy = story.attributions.find(
    (said) => said.block === block.id && said.start <= start && said.end >= end,
  )?.source;
  const event: StoryEvent = {
    id: `reader-${correction.id}` as EventId,
    title,
    status,
    basis: 'story',
    ...(when !== undefined && { when }),
    evidence: [{ block: block.id, start, end, quote: block.text.slice(start, end) }],
    people,
    ...(words && { words: { block: words.block, start: words.start, end: words.end, quote: words.quote } }),
    ...(saidBy !== undefined && { saidBy }),
    by: 'reader',
  };
  return done(withEvents(story, [...eventsOf(story), event]));
}
