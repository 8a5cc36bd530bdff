import { yearOf } from '../dates/yearOf.ts';
import type { Story } from '../story/story.ts';

/** How many dates are quoted; the import report has all. */
const most = 3;

/**
 * Which dates of the text have no printed year, and what is assumed: "No year is printed with “3 May” and “in March”; 2024 is
 * assumed, from the date of publication." Undefined if there are none.
 */
export function assumedYearsLine({ times }: Story): string | undefined {
  const assumed = times.filter((time) => time.assumed !== undefined && time.when !== undefined);
  const quotes = [...new Set(assumed.map(({ quote }) => `“${quote}”`))];
  const years = [...new Set(assumed.flatMap(({ when }) => yearOf(when) ?? []))].sort((a, b) => a - b);
  if (quotes.length === 0 || years.length === 0) return undefined;
  const others = quotes.length - most;
  const named = others > 1 ? [...quotes.slice(0, most), `${others} others`] : quotes;
  const are = years.length === 1 ? 'is' : 'are';
  return `No year is printed with ${list(named)}; ${list(years.map(String))} ${are} assumed, from the date of publication.`;
}

function list(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}
