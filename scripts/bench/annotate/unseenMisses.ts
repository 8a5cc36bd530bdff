import type { UnseenScore } from './unseenStories.ts';

/** A line for each thing missed, false or wrong in a story. */
export function unseenMisses(score: UnseenScore): readonly string[] {
  const { mentions, entities, wrongPeople, roles, times, events, mustNot } = score;
  const lines: Readonly<Record<string, readonly string[]>> = {
    'name missed': mentions.missed.map(({ block, quote }) => `${block}: ${quote}`),
    'name false': mentions.extra,
    'entity wrong': entities.missed,
    'person wrong': wrongPeople,
    'role missed': roles.roles.missed,
    'role false': roles.extra,
    'time missed': times.times.missed.map(
      ({ block, quote, when, duration }) => `${block}: ${quote} = ${when ?? duration}`,
    ),
    'time false': times.extra.map(
      ({ block, quote, when, duration }) => `${block}: ${quote} = ${when ?? duration}`,
    ),
    'part of the day': times.dayParts.missed.map(
      ({ block, quote, when, dayPart }) => `${block}: ${quote} = ${when} ${dayPart}`,
    ),
    'event missed': events.found.missed.map(({ when, quote }) => `${when} ${quote}`),
    'event dated wrong': events.dated.missed.map(
      ({ gold, event }) => `${gold.when} ${gold.quote}: ${event.when}`,
    ),
    'event status wrong': events.status.missed.map(
      ({ gold, event }) => `${gold.status} ${gold.quote}: ${event.status}`,
    ),
    'event people wrong': events.people.missed.map(
      ({ gold, event }) => `${gold.people.join(', ')} ${gold.quote}: ${event.people.join(', ') || 'nobody'}`,
    ),
    'event not marked': events.more,
    'must not': mustNot,
  };
  return Object.entries(lines).flatMap(([kind, list]) =>
    list.map((line) => `${score.name}\t${kind}\t${line}`),
  );
}
