import { datePhrase, phraseLine } from '../dates/datePhrase.ts';
import { dateShape, isExact } from '../dates/dateShape.ts';
import { dateText } from '../dates/dateText.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { PlaceId, StoryEvent } from '../story/story.ts';
import { sortEvents } from './sortEvents.ts';
import { whenOf } from './whenOf.ts';

/**
 * The dates of the events at a place, short enough for a map label: "10 and 19 Sept.". Days of one month share its name;
 * other dates keep their own words; the story's year is left out. Empty if no event there has a date.
 */
export function placeDateWords(events: readonly StoryEvent[], place: PlaceId, storyYear?: number): string {
  const style = { hideYear: storyYear };
  const here = sortEvents(events.filter((event) => event.place === place));
  const groups: { month: string; days: string[] }[] = [];
  for (const event of here) {
    const when = whenOf(event);
    if (!when) continue;
    const day = exactDay(event);
    const text = day
      ? dateText(day, style)
      : phraseLine(datePhrase(when, { ...style, duration: event.duration }));
    const month = day ? text.slice(`${day.day} `.length) : '';
    const last = groups.at(-1);
    const short = day ? `${day.day}` : text;
    if (last && month && last.month === month) last.days.push(short);
    else groups.push({ month, days: [short] });
  }
  return joinAnd(
    groups.map(({ month, days }) => [joinAnd([...new Set(days)]), month].filter(Boolean).join(' ')),
  );
}

function exactDay(event: StoryEvent): EdtfDate | undefined {
  const shape = dateShape(whenOf(event), event.duration);
  return shape?.kind === 'date' && shape.date.day && isExact(shape.date) ? shape.date : undefined;
}

function joinAnd(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
