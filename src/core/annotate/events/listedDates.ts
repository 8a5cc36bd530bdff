import type { TimeExpression } from '../../story/story.ts';
import type { FoundEvent } from './foundEvent.ts';

const andAgain = /^\s(?:and|or)\s(?:again\s)?(?:(?:on|in|at)\s)?$/;

/** "on Dec. 29 and again on Jan. 3": the same, on another day. */
export function listedWith(
  time: TimeExpression,
  times: readonly TimeExpression[],
  events: readonly FoundEvent[],
  text: string,
): FoundEvent | undefined {
  const before = times.findLast(({ block, end }) => block === time.block && end <= time.start);
  if (!before || !time.when || !andAgain.test(text.slice(before.end, time.start))) return undefined;
  const first = events.find(({ words }) => words.block === before.block && words.start === before.start);
  if (!first || first.when?.includes('/')) return undefined;
  const { block, start, end, quote } = time;
  return { ...first, when: time.when, dayPart: time.dayPart, words: { block, start, end, quote } };
}

/** With the dates that are listed after it: "Dec. 29 and again on Jan. 3". */
export function listFrom(time: TimeExpression, times: readonly TimeExpression[], text: string): string {
  const next = timeAfter(time, times);
  return next && andAgain.test(text.slice(time.end, next.start))
    ? text.slice(time.start, next.end)
    : time.quote;
}

/** The next time in the same block. */
export function timeAfter(
  time: TimeExpression,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  return times.find(({ block, start }) => block === time.block && start >= time.end);
}
