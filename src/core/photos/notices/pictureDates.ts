import type { Span } from '../../story/story.ts';
import { date, handedOut, picture } from './words.ts';

const undated = new RegExp(
  `\\bundated (?:[\\w-]+ ){0,3}?${picture}(?: ${picture}){0,2}\\b|\\b${picture} (?:without a date|with no date|of an? (?:unknown|unspecified) date)|\\btaken (?:on|at) an? (?:unknown|unspecified|undisclosed) date\\b|\\bdate unknown\\b|\\bunknown date\\b`,
  'i',
);
const taken = new RegExp(`\\btaken (?:on |in )?${date}`, 'i');
const released = new RegExp(`\\band (?:was )?${handedOut}\\b`, 'i');
const dates = new RegExp(date, 'gi');

/** "undated photo": that nobody knows, or says, when it was taken. */
export function undatedIn(words: string): Span | undefined {
  const found = undated.exec(words);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** "taken on Dec. 1 and released on Dec. 3 by …": two different days. "taken and released on Dec. 1" is one. */
export function laterIn(handout: string): Span | undefined {
  const found = taken.exec(handout);
  if (!found || !released.test(handout.slice(found.index))) return undefined;
  const [first = '', ...others] = [...handout.slice(found.index).matchAll(dates)].map(([text]) => text);
  const last = others.at(-1);
  if (last === undefined || isSameDay(first, last)) return undefined;
  return { start: found.index, end: handout.length };
}

/** A bare weekday and a date can be the same day. */
function isSameDay(a: string, b: string): boolean {
  const isBare = (text: string) => /^\w+day$/i.test(text);
  if (isBare(a) !== isBare(b)) return true;
  const [one, other] = [a, b].map((text) => `${text.replace(/^\w+day, /i, '').replace(',', '')} `);
  return one === undefined || other === undefined || one.startsWith(other) || other.startsWith(one);
}
