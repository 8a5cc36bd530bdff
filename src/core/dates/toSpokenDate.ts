import { datePhrase, phraseLine } from './datePhrase.ts';
import type { Edtf } from './edtf.ts';
import type { DateDetails } from './toDateWords.ts';
import { toDurationWords } from './toDurationWords.ts';

/** The whole date in one line of words with its qualifier spelt out, for screen readers and notes. */
export function toSpokenDate(
  when: Edtf | undefined,
  { dayPart, duration }: Omit<DateDetails, 'storyYear'> = {},
): string {
  const line = phraseLine(datePhrase(when, { dayPart, duration, long: true }));
  const length = duration ? `, ${toDurationWords(duration)}` : '';
  return line + length + (line.includes('perhaps') ? ' (not certain)' : '');
}
