import { datePhrase, phraseLine } from './datePhrase.ts';
import { type Edtf, parseEdtf } from './edtf.ts';
import type { DateDetails } from './toDateWords.ts';

/** A date for a note in the text, on one short line, without an initial capital: "Mon 18 Sept. 2023". */
export function toShortDate(when: Edtf | string, details: DateDetails = {}): string {
  const value = typeof when === 'string' ? parseEdtf(when) : when;
  return phraseLine(datePhrase(value, { ...details, hideYear: details.storyYear }));
}
