import { dateShape } from '../dates/dateShape.ts';
import { dateText, joinWords, rangeText } from '../dates/dateText.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { StoryEvent } from '../story/story.ts';
import { whenOf } from './whenOf.ts';

/**
 * The period of a timeline in words: "10 to 20 September". Open dates ("by year-end", "before the trip") don't limit it and
 * are left out. `storyYear` is not repeated.
 */
export function toStretchWords(
  events: readonly StoryEvent[],
  storyYear: number | undefined,
): string | undefined {
  const dates = events.flatMap(boundsOf);
  const [some] = dates;
  if (!some) return undefined;
  const first = dates.reduce((a, b) => (b.firstDay < a.firstDay ? b : a), some);
  const last = dates.reduce((a, b) => (b.lastDay > a.lastDay ? b : a), some);
  const style = { long: true, hideYear: storyYear };
  if (first.text === last.text) return dateText(first, style);
  const { doubt, text } = rangeText(first, last, style);
  return joinWords(doubt, text);
}

function boundsOf(event: StoryEvent): readonly EdtfDate[] {
  const shape = dateShape(whenOf(event), event.duration);
  if (!shape || shape.kind === 'before' || shape.kind === 'after') return [];
  return shape.kind === 'date' ? [shape.date] : [shape.start, shape.end];
}
