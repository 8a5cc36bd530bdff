import { existsSync, readFileSync } from 'node:fs';
import { findTimes } from '../../../src/core/annotate/times/findTimes.ts';
import { publicationDay } from '../../../src/core/annotate/times/publicationDay.ts';
import type { BlockId } from '../../../src/core/story/story.ts';

type Case = {
  readonly locale: string;
  readonly api: string;
  readonly text: string;
  readonly reference?: string;
  readonly matched?: string;
  readonly start?: { readonly year?: number; readonly month?: number; readonly day?: number };
  readonly end?: unknown;
};

/** chrono's own English cases of one day each: how many of them we read as that day. */
export function scoreDateCases(
  suites: string,
  miss?: (line: string) => void,
): { readonly right: number; readonly gold: number } {
  const file = `${suites}/dates/chrono-cases.json`;
  const score = { right: 0, gold: 0 };
  if (!existsSync(file)) return score;
  const { positive } = JSON.parse(readFileSync(file, 'utf8')) as { readonly positive: readonly Case[] };
  for (const { locale, api, text, reference, start, end } of positive) {
    const { year, month, day } = start ?? {};
    if (locale !== 'en' || api.endsWith('GB') || end || !reference || !year || !month || !day) continue;
    const published = publicationDay(reference.slice(0, 10), undefined);
    if (published === undefined) continue;
    score.gold++;
    const wanted = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const found = findTimes({ id: 'p1' as BlockId, text, region: 'body' }, published);
    if (found.some(({ expression: { when } }) => when === wanted)) score.right++;
    else
      miss?.(
        `${text}\t${reference.slice(0, 10)}\t${wanted}\t${found.map(({ expression: { quote, when } }) => `${quote} ${when ?? ''}`).join('; ')}`,
      );
  }
  return score;
}
