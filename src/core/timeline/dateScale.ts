import { dateShape } from '../dates/dateShape.ts';
import { toCalendarDay } from '../dates/dayNumber.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { monthName, shortMonthName } from '../dates/names.ts';
import { toDurationWords } from '../dates/toDurationWords.ts';
import type { EventId, StoryEvent, Timeline } from '../story/story.ts';
import { type EventMark, markOf } from './markOf.ts';
import { whenOf } from './whenOf.ts';

/** A scale of days; numbers are days since 1970-01-01, inclusive. */
export type DateScale = {
  readonly firstDay: number;
  readonly lastDay: number;
  /** The whole period in words: "10 September 2023 to 20 September 2023". */
  readonly label: string;
  readonly ticks: readonly ScaleTick[];
  readonly spans: readonly ScaleSpan[];
  readonly points: readonly ScalePoint[];
};

/** `label` is the day of the month; `month` is set on the first tick of each month. */
export type ScaleTick = { readonly day: number; readonly label: string; readonly month?: string };

/** An event with a duration. An uncertain end is approximate or doubtful, and `label` says so. */
export type ScaleSpan = {
  readonly event: EventId;
  readonly startDay: number;
  readonly endDay: number;
  readonly isStartSoft: boolean;
  readonly isEndSoft: boolean;
  readonly label: string;
};

export type ScalePoint = {
  readonly event: EventId;
  readonly day: number;
  readonly basis: StoryEvent['basis'];
  readonly mark: EventMark;
};

/** More than two months of days can't be told apart at the width of a column. */
const mostDays = 62;
const mostLabels = 12;

/**
 * The scale of events with an exact day or a duration; "last week", "in 2019" and open bounds are only in the list.
 * Undefined if it would have a single day, or too many.
 */
export function dateScale({ events }: Pick<Timeline, 'events'>): DateScale | undefined {
  const points = events.flatMap(pointOf);
  const spans = events.flatMap(spanOf);
  const days = [...points.map(({ day }) => day), ...spans.flatMap((span) => [span.startDay, span.endDay])];
  const firstDay = Math.min(...days);
  const lastDay = Math.max(...days);
  const count = lastDay - firstDay + 1;
  // Without days this is -Infinity.
  if (count < 2 || count > mostDays) return undefined;
  return {
    firstDay,
    lastDay,
    label: `${dayText(firstDay)} to ${dayText(lastDay)}`,
    ticks: ticksOf(firstDay, count),
    spans,
    points,
  };
}

function pointOf(event: StoryEvent): ScalePoint[] {
  const shape = dateShape(whenOf(event));
  if (shape?.kind !== 'date' || !shape.date.day) return [];
  return [{ event: event.id, day: shape.date.firstDay, basis: event.basis, mark: markOf(event) }];
}

function spanOf(event: StoryEvent): ScaleSpan[] {
  const { id, duration } = event;
  const shape = dateShape(whenOf(event), duration);
  if (!duration || shape?.kind !== 'lasted') return [];
  const start = doubtOf(shape.start);
  const end = doubtOf(shape.end);
  return [
    {
      event: id,
      startDay: shape.start.firstDay,
      endDay: shape.end.lastDay,
      isStartSoft: !!start,
      isEndSoft: !!end,
      label: lengthWords(toDurationWords(duration), start, end),
    },
  ];
}

function doubtOf({ approximate, uncertain }: EdtfDate): string {
  return uncertain ? 'not certain' : approximate ? 'approximate' : '';
}

/** "about six days"; a qualifier of one end only follows: "six days, end approximate". */
function lengthWords(length: string, start: string, end: string): string {
  if (start === 'approximate' && end === 'approximate') return `about ${length}`;
  if (start === end) return start ? `${length}, ${start}` : length;
  return [length, start && `start ${start}`, end && `end ${end}`].filter(Boolean).join(', ');
}

function ticksOf(firstDay: number, count: number): readonly ScaleTick[] {
  const step = count <= mostLabels ? 1 : count <= 2 * mostLabels ? 2 : 7;
  const ticks: ScaleTick[] = [];
  let lastMonth = 0;
  for (let day = firstDay; day < firstDay + count; day += step) {
    const { month, day: dayOfMonth } = toCalendarDay(day);
    const label = `${dayOfMonth}`;
    ticks.push(month === lastMonth ? { day, label } : { day, label, month: shortMonthName(month) });
    lastMonth = month;
  }
  return ticks;
}

function dayText(dayNumber: number): string {
  const { year, month, day } = toCalendarDay(dayNumber);
  return `${day} ${monthName(month)} ${year}`;
}
