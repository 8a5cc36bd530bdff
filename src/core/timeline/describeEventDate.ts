import { type DateWords, toDateWords } from '../dates/toDateWords.ts';
import { toMachineDate } from '../dates/toMachineDate.ts';
import { toSpokenDate } from '../dates/toSpokenDate.ts';
import { type EventTime, whenOf } from './whenOf.ts';

/**
 * An event's date as the timeline shows it: two short lines, one full line to be spoken, and the value for
 * `<time datetime>` where HTML can say as much and no more.
 */
export type EventDateWords = DateWords & { readonly spoken: string; readonly machine: string | undefined };

/**
 * An event inside a longer one ("during the trip") is described by its own dates: that the dates of two events
 * are equal does not say that one happened during the other.
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
