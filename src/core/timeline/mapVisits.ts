import { earliestDay } from '../dates/edtf.ts';
import type { Place, Route, StoryEvent } from '../story/story.ts';
import { sortEvents } from './sortEvents.ts';
import { whenOf } from './whenOf.ts';

/** One call at a place, with its dated events. */
export type MapVisit = { readonly place: Place; readonly events: readonly StoryEvent[] };

export type MapVisits = {
  /** The calls of the route in order; a place may occur more than once. */
  readonly route: readonly MapVisit[];
  /** Places off the route that events name, by date; without a route then all others. */
  readonly elsewhere: readonly MapVisit[];
};

/**
 * The contents of the map as a list. If the route calls at a place more than once, an event belongs to the first call that
 * isn't before the call of the event before it: leaving Pyongyang on the 10th and being greeted there on the 19th belong
 * to the two ends of the trip.
 */
export function toMapVisits(
  places: readonly Place[],
  events: readonly StoryEvent[],
  route: Route | undefined,
): MapVisits {
  const calls = (route?.places ?? []).flatMap((id) => {
    const place = places.find((other) => other.id === id);
    return place ? [{ place, events: [] as StoryEvent[] }] : [];
  });
  const elsewhere = new Map<Place, StoryEvent[]>();
  let reached = 0;
  for (const event of byDate(events)) {
    const place = places.find(({ id }) => id === event.place);
    if (!place) continue;
    const next = calls.findIndex((call, i) => i >= reached && call.place === place);
    const call = next >= 0 ? next : calls.findLastIndex((other) => other.place === place);
    if (call < 0) elsewhere.set(place, [...(elsewhere.get(place) ?? []), event]);
    else calls[call]?.events.push(event);
    reached = Math.max(reached, call);
  }
  // Without a route the map shows every place, also those where nothing dated happened.
  if (!route) for (const place of places) if (!elsewhere.has(place)) elsewhere.set(place, []);
  return { route: calls, elsewhere: [...elsewhere].map(([place, own]) => ({ place, events: own })) };
}

/** Sorted by their own dates only: the timeline's order, with narrowing events below their event, doesn't suit here. */
function byDate(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const dated = sortEvents(events).flatMap((event) => {
    const when = whenOf(event);
    return when ? [{ event, start: earliestDay(when) }] : [];
  });
  // Two open starts are equal infinities, whose difference is NaN.
  return dated.sort((a, b) => a.start - b.start || 0).map(({ event }) => event);
}
