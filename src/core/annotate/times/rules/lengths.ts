import { type TimeValue, timeRule } from '../timeRule.ts';
import { numberOf, numberPattern, toDuration, unitPattern } from '../timeWords.ts';

/** "the past five years", "the coming weeks", "the last 30 years": lengths that end or start now. */
export const runningLength = timeRule(
  'length up to now',
  `(?<!\\b(?:to|will|would|could|should|may|might|can)\\s)\\b(?:the\\s+)?(?:last|past|next|previous|coming|recent)\\s+(?:${numberPattern}\\s+)?${unitPattern}\\b(?<=s)`,
  ([, count, unit = '']) => lengthOf(count, unit),
);

/** "six-day", "11 hours", "two decades", "15 years": but not ages. */
export const length = timeRule(
  'length',
  `(?<!\\b(?:every|each)\\s)\\b${numberPattern}[-\\s]+${unitPattern}\\b(?![-\\s]old\\b)(?!\\s+of\\s+age)`,
  ([all, count = '', unit = '']) => {
    if (/^an?$/i.test(count) && /s$/i.test(all)) return undefined;
    // "a year" and "a day" often mean "per year".
    return /^an?$/i.test(count) ? undefined : lengthOf(count, unit);
  },
);

/** "for an hour", "in a decade": only after words that measure, since "an hour" often means "per hour". */
export const oneUnit = timeRule(
  'length of one',
  '(?<=\\b(?:for|in|after|within|almost|nearly|about|over|under|than|lasted|lasts|last|took|takes|by|half|least|need|needs|needed)\\s)an?\\s(minute|hour|day|week|fortnight|month|year|decade|century)\\b(?!\\s+(?:ago|later|earlier|from|before|after|old)\\b)',
  ([, unit = '']) => ({ duration: toDuration(1, unit.replace(/^century$/i, 'centur')) }),
);

/** "the rest of this week" is this week's; a bare plural has no value that could be shown. */
function lengthOf(count: string | undefined, unit: string): TimeValue | undefined {
  const number = count === undefined ? undefined : /half/i.test(count) ? 0.5 : numberOf(count);
  if (number === undefined) return {};
  if (number === 0.5) return unit.toLowerCase() === 'hour' ? { duration: 'PT30M' } : {};
  return Number.isInteger(number) && number < 1000 ? { duration: toDuration(number, unit) } : {};
}
