import { groupBy } from '../../groupBy.ts';
import type { EventId, StoryEvent } from '../../story/story.ts';
import { spanIndex } from '../attribution/spanIndex.ts';
import type { Stage, StoryDraft, Trace } from '../draft.ts';
import { datedEvents } from '../events/datedEvents.ts';
import { eventIds } from '../events/eventIds.ts';
import type { FoundEvent } from '../events/foundEvent.ts';
import { mergeEvents } from '../events/mergeEvents.ts';
import { findTrips } from '../events/trip.ts';
import { tripEvents } from '../events/tripEvents.ts';
import type { Sentence } from '../sentence.ts';
import { publicationDay } from '../times/publicationDay.ts';

/** Events: clauses with a date, and journeys with the events they date; each with its evidence. */
export const readEvents: Stage = {
  name: 'events',
  run(draft) {
    const day = publicationDay(draft.story.published, draft.story.timeZone);
    const dated = datedEvents(draft, day);
    const trips = findTrips(draft, dated).flatMap((trip) => [trip.event, ...tripEvents(trip, draft)]);
    const found = mergeEvents(inPageOrder([...dated, ...trips], draft));
    const ids = eventIds(found);
    const sourceOf = sourceFinder(draft.told);
    const events = found.map((event, i) =>
      toStoryEvent(event, ids[i] as EventId, draft, sourceOf(event.words)),
    );
    const trail = found.map(
      ({ clause, rule, words, when }): Trace => ({
        block: clause.sentence.block.id,
        start: words.start,
        end: words.end,
        quote: words.quote,
        what: 'event',
        rule,
        sure: when !== undefined,
      }),
    );
    return { ...draft, events, trail: [...draft.trail, ...trail] };
  },
};

function inPageOrder(events: readonly FoundEvent[], { blocks }: StoryDraft): readonly FoundEvent[] {
  const order = new Map(blocks.map(({ id }, i) => [id, i]));
  const place = ({ clause }: FoundEvent) => order.get(clause.sentence.block.id) ?? order.size;
  return events.toSorted((a, b) => place(a) - place(b) || a.clause.start - b.clause.start);
}

function toStoryEvent(
  event: FoundEvent,
  id: EventId,
  { times }: StoryDraft,
  source: StoryEvent['saidBy'],
): StoryEvent {
  const { when, dayPart, duration, title, place, people, status, words, clause, also = [] } = event;
  const time = times.find(({ block, start }) => block === words.block && start === words.start);
  const isAssumed = time?.assumed !== undefined && time.when === when;
  return {
    id,
    title,
    ...(when && { when }),
    ...(isAssumed && { assumed: 'year' }),
    ...(dayPart && { dayPart }),
    ...(duration && { duration }),
    ...(place && { place }),
    people,
    status: status === 'happened' && source ? 'reported' : status,
    words: { block: words.block, start: words.start, end: words.end, quote: words.quote },
    ...(source && { saidBy: source }),
    basis: 'story',
    evidence: sentencesOf([clause, ...also].map(({ sentence }) => sentence)),
  };
}

/** Who says what an event is told with: its time must stand in what is said, not beside the speaker. */
function sourceFinder(told: StoryDraft['told']): (words: FoundEvent['words']) => StoryEvent['saidBy'] {
  const byBlock = new Map(
    [...groupBy(told, ({ block }) => block)].map(([id, some]) => [id, spanIndex(some)]),
  );
  return ({ block, start, end }) => byBlock.get(block)?.(start, end)?.source;
}

function sentencesOf(sentences: readonly Sentence[]): Extract<StoryEvent, { basis: 'story' }>['evidence'] {
  return [...new Set(sentences)].map(({ block, start, end }) => ({
    block: block.id,
    start,
    end,
    quote: block.text.slice(start, end),
  }));
}
