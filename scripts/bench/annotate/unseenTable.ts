import type { Count } from './unseenCount.ts';
import type { UnseenScore } from './unseenStories.ts';

/** A line a story, each column right of marked or a number of errors: the order of `unseenRows`. */
export function unseenTable(scores: readonly UnseenScore[]): readonly (readonly string[])[] {
  const of = ({ right, missed }: Count<unknown>) => `${right.length}/${right.length + missed.length}`;
  const head = [
    'story',
    'mentions',
    'false',
    'entities',
    'no person',
    'roles',
    'false',
    'times',
    'false',
    'day parts',
    'events',
    'dated',
    'status',
    'people',
    'must not',
  ];
  return [
    head,
    ...scores.map(({ name, mentions, entities, wrongPeople, roles, times, events, mustNot }) => [
      name,
      of(mentions),
      `${mentions.extra.length}`,
      of(entities),
      `${wrongPeople.length}`,
      of(roles.roles),
      `${roles.extra.length}`,
      of(times.times),
      `${times.extra.length}`,
      of(times.dayParts),
      of(events.found),
      of(events.dated),
      of(events.status),
      of(events.people),
      `${mustNot.length}`,
    ]),
  ];
}
