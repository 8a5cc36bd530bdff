import { readFileSync } from 'node:fs';
import { dayText } from '#core/annotate/times/calendar.ts';
import { findTimes } from '#core/annotate/times/findTimes.ts';
import { publicationDay } from '#core/annotate/times/publicationDay.ts';
import { earliestDay, latestDay, parseEdtf } from '#core/dates/edtf.ts';
import type { BlockId } from '#core/story/story.ts';
import { readGum } from './gumGrouping.ts';

export type GoldDate = {
  readonly doc: string;
  readonly dct: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
};

export function readGumDates(folder: string): readonly GoldDate[] {
  return JSON.parse(readFileSync(`${folder}/gum-news-dates.json`, 'utf8'));
}

/** GUM's dated expressions with a single value, `when` or from–to: how many of ours that overlap them have the same value. */
export function scoreDates(
  folder: string,
  miss?: (line: string) => void,
): { readonly right: number; readonly gold: number } {
  const dates = readGumDates(folder);
  let [right, gold] = [0, 0];
  for (const { id, text } of readGum(folder)) {
    const mine = dates.filter(({ doc, when, from, to }) => doc === id && (when ?? (from && to)));
    const [first] = mine;
    const day = first && publicationDay(first.dct, undefined);
    if (day === undefined) continue;
    const found = findTimes({ id: 'p1' as BlockId, text, region: 'body' }, day);
    for (const date of mine) {
      gold++;
      const ours = found.find(({ expression: { start, end } }) => start < date.end && date.start < end);
      if (isSame(ours?.expression.when, date)) right++;
      else
        miss?.(
          `${id}\t${date.dct}\t${date.text}\t${date.when ?? `${date.from}/${date.to}`}\t${ours?.expression.when ?? '-'}\t${text.slice(date.start - 60, date.end + 40).replaceAll('\n', ' ')}`,
        );
    }
  }
  return { right, gold };
}

function isSame(when: string | undefined, { when: one, from, to }: GoldDate): boolean {
  const plain = when?.replaceAll('~', '');
  if (one) return plain === one;
  const parsed = plain && parseEdtf(plain);
  return Boolean(parsed && dayText(earliestDay(parsed)) === from && dayText(latestDay(parsed)) === to);
}
