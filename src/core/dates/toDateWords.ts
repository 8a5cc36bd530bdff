import type { DayPart } from '../story/story.ts';
import { datePhrase } from './datePhrase.ts';
import type { Edtf } from './edtf.ts';

export type DateDetails = {
  readonly dayPart?: DayPart | undefined;
  /** ISO 8601. With a duration, the event filled the interval; without one, it fell inside it. */
  readonly duration?: string | undefined;
  /** The year of the story, which is left out. */
  readonly storyYear?: number | undefined;
};

/** Two short lines for a column of dates; the second is optional. */
export type DateWords = { readonly lead: string; readonly part?: string | undefined };

export function toDateWords(when: Edtf | undefined, details: DateDetails = {}): DateWords {
  const { lead, part } = datePhrase(when, { ...details, hideYear: details.storyYear });
  return { lead: lead.charAt(0).toUpperCase() + lead.slice(1), part };
}
