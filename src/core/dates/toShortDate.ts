import { datePhrase, phraseLine } from './datePhrase.ts';
import { type Edtf, parseEdtf } from './edtf.ts';
import type { DateDetails } from './toDateWords.ts';

/** One short line for a note in the text, lower case where it starts with a word: "Mon 18 Sept. 2023". */
export function toShortDate(when: Edtf | string, details: DateDetails = {}): string {
  const value = typeof when === 'string' ? parseEdtf(when) : when;
  return phraseLine(datePhrase(value, { ...details, hideYear: details.storyYear }));
}
