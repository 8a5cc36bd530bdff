import { findTimes } from '#core/annotate/times/findTimes.ts';
import { publicationDay } from '#core/annotate/times/publicationDay.ts';
import type { BlockId } from '#core/story/story.ts';

/** `Monday morning = 2023-09-18 morning` for each expression in a paragraph of a story published that day. */
export function timesIn(published: string, text: string): readonly string[] {
  const day = publicationDay(published, undefined);
  if (day === undefined) throw new Error(`${published} is not a day`);
  return findTimes({ id: 'p1' as BlockId, text, region: 'body' }, day).map(
    ({ expression: { quote, when, duration, dayPart } }) =>
      [`${quote} =`, when, duration, dayPart].filter(Boolean).join(' '),
  );
}
