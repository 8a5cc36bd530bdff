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

const monthName = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
/** A day number with the name of its month or a year, a weekday, or a day counted from today. */
const namesDay = new RegExp(
  [
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s,./-]*${monthName}\b`,
    String.raw`\b${monthName}\.?[\s,./-]*(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?:[ap]m|:))`,
    String.raw`\b\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}\b`,
    String.raw`\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b`,
    String.raw`\b(?:yesterday|today|tonight|tomorrow|(?:an?|\d+|two|three|five|seven|ten) days? (?:ago|from now))\b`,
  ].join('|'),
  'i',
);
/** Counted from another day ("2 days after next Friday"), or in a calendar that news in English doesn't use. */
const isReckoned = /\b(?:days?|weeks?) (?:before|after)\b|[+-] ?\d+ ?days\b|\d BE\b/i;

/**
 * chrono's own English cases whose words name a single day: how many of them we read as that day. Those with the month as a number
 * are left out, except year first, and reckonings are. Of cases of the same words that differ by an option of chrono any is right.
 */
export function scoreDateCases(
  suites: string,
  miss?: (line: string) => void,
): { readonly right: number; readonly gold: number } {
  const file = `${suites}/dates/chrono-cases.json`;
  const score = { right: 0, gold: 0 };
  if (!existsSync(file)) return score;
  const { positive } = JSON.parse(readFileSync(file, 'utf8')) as { readonly positive: readonly Case[] };
  for (const [key, wanted] of daysOfCases(positive)) {
    const [day = '', text = ''] = key.split('\t');
    const published = publicationDay(day, undefined);
    if (published === undefined) continue;
    score.gold++;
    const found = findTimes({ id: 'p1' as BlockId, text, region: 'body' }, published);
    if (found.some(({ expression: { when } }) => when && wanted.includes(when))) score.right++;
    else
      miss?.(
        `${key}\t${wanted.join(' or ')}\t${found.map(({ expression: { quote, when } }) => `${quote} ${when ?? ''}`).join('; ')}`,
      );
  }
  return score;
}

/** By reference day and words. */
function daysOfCases(cases: readonly Case[]): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, readonly string[]>();
  for (const { locale, api, text, reference, start, end } of cases) {
    const { year, month, day } = start ?? {};
    if (locale !== 'en' || api.endsWith('GB') || end || !reference || !year || !month || !day) continue;
    if (!namesDay.test(text) || isReckoned.test(text)) continue;
    const key = `${reference.slice(0, 10)}\t${text}`;
    days.set(key, [...(days.get(key) ?? []), toDay(year, month, day)]);
  }
  return days;
}

/** chrono's 234 BC is year -234, EDTF's -0233. */
function toDay(year: number, month: number, day: number): string {
  const years = String(Math.abs(year < 0 ? year + 1 : year)).padStart(4, '0');
  const rest = [month, day].map((part) => String(part).padStart(2, '0'));
  return [`${year < 0 ? '-' : ''}${years}`, ...rest].join('-');
}
