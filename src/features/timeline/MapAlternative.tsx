import { toShortDate } from '#core/dates/toShortDate.ts';
import type { Place, Route, StoryEvent } from '#core/story/story.ts';
import { type MapVisit, toMapVisits } from '#core/timeline/mapVisits.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

type Props = {
  readonly places: readonly Place[];
  readonly events: readonly StoryEvent[];
  readonly route: Route | undefined;
  readonly storyYear: number | undefined;
};

/** Text alternative to the map, for everyone. Prerendered. */
export function MapAlternative({ places, events, route, storyYear }: Props) {
  const visits = toMapVisits(places, events, route);
  if (!visits.route.length && !visits.elsewhere.length) return null;
  return (
    <Disclosure
      title="Places as a list"
      titleClassName="hover:text-ink"
      className="mt-4 border-hairline border-t pt-3 text-ink-2 text-label/[1.4]"
    >
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
    </Disclosure>
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
