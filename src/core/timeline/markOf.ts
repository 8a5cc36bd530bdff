import { assertNever } from '../assertNever.ts';
import { dateShape, isExact } from '../dates/dateShape.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { DayPart, StoryEvent } from '../story/story.ts';
import { type EventTime, whenOf } from './whenOf.ts';

/**
 * How an event's place in time is drawn. `morning` and `evening` are the halves of the day; `range` lasted from
 * bound to bound; `week` fell on some day between exact bounds (also in a month or a year), `within` between
 * bounds in doubt; `about` and `unsure` are different doubts; `none` has no date.
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

/** An event from elsewhere is marked as that before anything else: the reader must never take it for the story's. */
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

/** Midday belongs to neither half. "Monday night" in the news is the end of Monday, not its small hours. */
const halves: Readonly<Record<DayPart, EventMark>> = {
  morning: 'morning',
  midday: 'day',
  afternoon: 'evening',
  evening: 'evening',
  night: 'evening',
};
