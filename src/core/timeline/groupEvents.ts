import { dateShape, isExactDays } from '../dates/dateShape.ts';
import type { StoryEvent } from '../story/story.ts';
import { sortEvents } from './sortEvents.ts';
import { whenOf } from './whenOf.ts';

/**
 * Events that share a date in the list. `key` is unique in the list; `day` counts from 1970-01-01 and is set if the date
 * is an exact day.
 */
export type EventGroup = {
  readonly key: string;
  readonly isDated: boolean;
  readonly day: number | undefined;
  readonly events: readonly StoryEvent[];
};

/**
 * Groups adjacent events of one exact day. Less precise dates are not grouped, since "about 15 Sept." need not be the same
 * day each time. Events without a date form the last group.
 */
export function groupEvents(events: readonly StoryEvent[]): readonly EventGroup[] {
  const groups: (EventGroup & { readonly events: StoryEvent[] })[] = [];
  for (const event of sortEvents(events)) {
    const when = whenOf(event);
    const shape = dateShape(when);
    const day =
      shape?.kind === 'date' && isExactDays(shape.date, shape.date) ? shape.date.firstDay : undefined;
    const last = groups.at(-1);
    if (last && day === last.day && (day !== undefined || !(when || last.isDated))) last.events.push(event);
    else groups.push({ key: event.id, isDated: !!when, day, events: [event] });
  }
  return groups;
}
