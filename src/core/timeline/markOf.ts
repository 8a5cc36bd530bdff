import { assertNever } from '../assertNever.ts';
import { dateShape, isExact } from '../dates/dateShape.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { DayPart, StoryEvent } from '../story/story.ts';
import { type EventTime, whenOf } from './whenOf.ts';

/**
 * The mark for an event's date. `morning` and `evening` are halves of the day; `range`: lasted from bound to bound; `week`:
 * fell on some day between exact bounds (also in a month or year); `within`: between qualified bounds; `about` and
 * `unsure`: approximate and uncertain; `none`: no date.
 */
export type EventMark =
  | 'day'
  | 'morning'
  | 'evening'
  | 'about'
  | 'unsure'
  | 'range'
  | 'week'
  | 'within'
  | 'before'
  | 'after'
  | 'context'
  | 'none';

/** Context takes precedence: readers must never take it for the story's own statement. */
export function markOf(event: EventTime & Pick<StoryEvent, 'basis'>): EventMark {
  if (event.basis === 'context') return 'context';
  const shape = dateShape(whenOf(event), event.duration);
  switch (shape?.kind) {
    case undefined:
      return 'none';
    case 'date':
      return markOfDate(shape.date, event.dayPart);
    case 'lasted':
      return 'range';
    case 'within':
      return isExact(shape.start) && isExact(shape.end) ? 'week' : 'within';
    case 'early':
    case 'mid':
    case 'late':
      return 'within';
    case 'week':
    case 'before':
    case 'after':
      return shape.kind;
    default:
      return assertNever(shape);
  }
}

function markOfDate(date: EdtfDate, dayPart: DayPart | undefined): EventMark {
  if (date.uncertain) return 'unsure';
  if (date.approximate) return 'about';
  if (!date.day) return 'week';
  if (date.clock) return date.clock < '12' ? 'morning' : 'evening';
  return dayPart ? halves[dayPart] : 'day';
}

/** Midday belongs to neither half. "Monday night" in news is the end of Monday, not its early hours. */
const halves: Readonly<Record<DayPart, EventMark>> = {
  morning: 'morning',
  midday: 'day',
  afternoon: 'evening',
  evening: 'evening',
  night: 'evening',
};
