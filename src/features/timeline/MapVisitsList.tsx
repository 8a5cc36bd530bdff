import { toShortDate } from '#core/dates/toShortDate.ts';
import type { Place, Route, StoryEvent } from '#core/story/story.ts';
import { type MapVisit, toMapVisits } from '#core/timeline/mapVisits.ts';

export type MapVisitsProps = {
  readonly places: readonly Place[];
  readonly events: readonly StoryEvent[];
  readonly route: Route | undefined;
  readonly storyYear: number | undefined;
};

/** What the map shows, in words. */
export function MapVisitsList({ places, events, route, storyYear }: MapVisitsProps) {
  const visits = toMapVisits(places, events, route);
  return (
    <>
      {visits.route.length > 0 && (
        <>
          <p>Stops, in order:</p>
          <Visits visits={visits.route} storyYear={storyYear} />
        </>
      )}
      {visits.elsewhere.length > 0 && (
        <>
          <p>{visits.route.length > 0 ? 'Not on the route:' : 'Places, by date:'}</p>
          <Visits visits={visits.elsewhere} storyYear={storyYear} />
        </>
      )}
    </>
  );
}

type VisitsProps = { readonly visits: readonly MapVisit[]; readonly storyYear: number | undefined };

function Visits({ visits, storyYear }: VisitsProps) {
  return (
    <ol className="mt-1 mb-2 list-decimal ps-[1.5em]">
      {visits.map(({ place, events }, i) => (
        // A route can include a place twice, so only the index identifies a visit.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above; the order never changes
        <li key={i}>
          <bdi>{place.name}</bdi>
          {events.length > 0 ? ': ' : ''}
          {events.map((event) => eventWords(event, storyYear)).join('; ')}
        </li>
      ))}
    </ol>
  );
}

function eventWords(
  { when, dayPart, duration, title, basis }: StoryEvent,
  storyYear: number | undefined,
): string {
  const date = when === undefined ? '' : `${toShortDate(when, { dayPart, duration, storyYear })}, `;
  return date + title + (basis === 'context' ? ' (background)' : '');
}
