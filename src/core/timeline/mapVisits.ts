import { earliestDay } from '../dates/edtf.ts';
import type { Place, Route, StoryEvent } from '../story/story.ts';
import { sortEvents } from './sortEvents.ts';
import { whenOf } from './whenOf.ts';

/** One call at a place, with the dated events that belong to it. */
export type MapVisit = { readonly place: Place; readonly events: readonly StoryEvent[] };

export type MapVisits = {
  /** The route's calls in order, a place as often as it is called at. */
  readonly route: readonly MapVisit[];
  /** Places off the route that events name, by date. */
  readonly elsewhere: readonly MapVisit[];
};

/**
 * What the map shows, for words. Where the route calls at a place more than once, an event belongs to the first
 * call that does not lie before the one of the event before it: who left Pyongyang on the 10th and was greeted
 * there on the 19th was there at both ends of the trip.
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
  return { route: calls, elsewhere: [...elsewhere].map(([place, own]) => ({ place, events: own })) };
}

/** By their own dates alone: in the list an event that narrows another stands under it, here it would be too early. */
function byDate(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const dated = sortEvents(events).flatMap((event) => {
    const when = whenOf(event);
    return when ? [{ event, start: earliestDay(when) }] : [];
  });
  // Two open starts are equal infinities, whose difference is no number.
  return dated.sort((a, b) => a.start - b.start || 0).map(({ event }) => event);
}
