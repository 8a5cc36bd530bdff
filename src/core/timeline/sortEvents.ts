import { type Edtf, type EdtfDate, earliestDay, latestDay } from '../dates/edtf.ts';
import type { DayPart, StoryEvent } from '../story/story.ts';
import { whenOf } from './whenOf.ts';

/**
 * Sorts by the earliest bound, so that open starts come first; with equal starts the wider comes first; then the story's
 * order. An event that narrows another is directly below it. Events without a date come last.
 */
export function sortEvents(events: readonly StoryEvent[]): readonly StoryEvent[] {
  /** In days, that of the first clock with an offset: others are compared as moments, shown in its zone. */
  let zone: number | undefined;
  /** Days since 1970-01-01; the whole day comes before its parts, which are in order. */
  const startOf = (event: StoryEvent, when: Edtf): number => {
    const local = earliestDay(when) + (when.kind === 'date' ? hourOf(event, when.date) / 24 : 0);
    const moment = when.kind === 'date' ? when.date.moment : undefined;
    if (moment === undefined) return local;
    zone ??= local - moment / msOfDay;
    return moment / msOfDay + zone;
  };
  const dated = events
    .flatMap((event) => {
      const when = whenOf(event);
      return when ? [{ event, start: startOf(event, when), end: latestDay(when) }] : [];
    })
    // Two open bounds are equal infinities, whose difference, NaN, counts as none.
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ event }) => event);
  return [...withNarrowing(dated), ...events.filter((event) => !whenOf(event))];
}

const msOfDay = 864e5;

function hourOf({ dayPart }: StoryEvent, { day, clock }: EdtfDate): number {
  if (clock) return Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60;
  return day && dayPart ? partStarts[dayPart] : 0;
}

const partStarts: Readonly<Record<DayPart, number>> = {
  morning: 6,
  midday: 12,
  afternoon: 13,
  evening: 18,
  night: 21,
};

/** Events that narrow each other in a cycle are sorted by their own dates. */
function withNarrowing(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const ids = new Set<string | undefined>(events.map(({ id }) => id));
  const placed = new Set<StoryEvent>();
  const place = (event: StoryEvent) => {
    if (placed.has(event)) return;
    placed.add(event);
    for (const other of events) if (other.narrows === event.id) place(other);
  };
  for (const event of events) if (!ids.has(event.narrows)) place(event);
  for (const event of events) place(event);
  return [...placed];
}
