import { type DateWords, toDateWords } from '../dates/toDateWords.ts';
import { toMachineDate } from '../dates/toMachineDate.ts';
import { toSpokenDate } from '../dates/toSpokenDate.ts';
import { type EventTime, whenOf } from './whenOf.ts';

/**
 * An event's date for the timeline: two short lines, one full line for screen readers, and the value for
 * `<time datetime>` if HTML can express exactly that.
 */
export type EventDateWords = DateWords & { readonly spoken: string; readonly machine: string | undefined };

/**
 * Only the event's own date is described: equal dates of two events don't imply that one happened during the other ("during
 * the trip").
 */
export function describeEventDate(event: EventTime, storyYear?: number): EventDateWords {
  const when = whenOf(event);
  const { dayPart, duration } = event;
  return {
    ...toDateWords(when, { dayPart, duration, storyYear }),
    spoken: toSpokenDate(when, { dayPart, duration }),
    machine: toMachineDate(when),
  };
}
