import { earliestDay, parseEdtf } from '../../dates/edtf.ts';
import type { TimeExpression } from '../../story/story.ts';

/** The two dates of "from 2010 to 2022" as one: an interval, and how long it lasted, inclusive, in ISO 8601. */
export type Range = { readonly when: string; readonly duration?: string; readonly end: number };

/**
 * The range that a date opens, or is: "from 3 May to 9 May", "March 3 to 9". "between 2016 and 2019" has no duration, since
 * what it dates may have happened at any time in it. `end`: where the words of the range end in the block.
 */
export function rangeOf(
  time: TimeExpression,
  times: readonly TimeExpression[],
  text: string,
): Range | undefined {
  const { when = '' } = time;
  if (when.includes('/')) {
    const duration = /\b(?:last|this|next|past|coming)\b/i.test(time.quote) ? undefined : lengthOf(when);
    return { when, end: time.end, ...(duration && { duration }) };
  }
  const next = times.find(
    ({ block, start, quote }) => block === time.block && start > time.end && !clock.test(quote),
  );
  const between = next && text.slice(time.end, next.start);
  if (!next?.when || next.when.includes('/') || !between || !joint.test(between)) return undefined;
  const opener = opening.exec(text.slice(Math.max(0, time.start - 30), time.start))?.[1];
  if (/and/.test(between) ? !/between/i.test(opener ?? '') : !opener && !/through|[-–]/.test(between))
    return undefined;
  const interval = `${when}/${next.when}`;
  if (parseEdtf(interval) === undefined) return undefined;
  const duration = /between/i.test(opener ?? '') ? undefined : lengthOf(interval);
  return { when: interval, end: next.end, ...(duration && { duration }) };
}

/** "9am", "5:30 p.m.": a clock may stand before each end. */
const hour = '\\d[\\d:.]*\\s?[ap]\\.?m\\.?';
const clock = new RegExp(`^${hour}`, 'i');
const joint = new RegExp(
  `^\\s(?:to|and|until|till|through|[-–])\\s(?:${hour}\\s(?:on\\s)?)?(?:the\\s)?$`,
  'i',
);
const opening = new RegExp(`\\b(from|between)\\s(?:${hour}\\s(?:on\\s)?)?(?:the\\s)?$`, 'i');

/** A date that only closes a range opened before it. */
export function closesRange(time: TimeExpression, times: readonly TimeExpression[], text: string): boolean {
  const before = times.findLast(({ block, end }) => block === time.block && end < time.start);
  return before !== undefined && (rangeOf(before, times, text)?.end ?? -1) === time.end;
}

/** Days of a range of days, months of months, years of years; undefined for anything else. */
function lengthOf(interval: string): string | undefined {
  const [from = '', to = ''] = interval.replaceAll('~', '').split('/');
  if (from.length !== to.length) return undefined;
  if (/^\d{4}$/.test(from)) return `P${Number(to) - Number(from)}Y`;
  if (/^\d{4}-\d\d$/.test(from)) {
    const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
    return Number(from.slice(5)) > 12 ? undefined : `P${months(to) - months(from) + 1}M`;
  }
  const [a, b] = [parseEdtf(from), parseEdtf(to)];
  return a && b && /^\d{4}-\d\d-\d\d$/.test(from) ? `P${earliestDay(b) - earliestDay(a) + 1}D` : undefined;
}
