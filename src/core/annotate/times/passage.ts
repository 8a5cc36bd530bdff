import { toCalendarDay } from '../../dates/dayNumber.ts';
import { parseEdtf } from '../../dates/edtf.ts';
import type { Span } from '../../story/story.ts';
import type { TimeValue } from './timeRule.ts';

/**
 * The year that a passage tells of: "opened in 1975. On 25 April, a barge hit it". `month`: the last one named. `isFirm`: a
 * day or month was given with it, or it stood where it dates the whole sentence, so that what follows goes on from it.
 */
export type PassageYear = {
  readonly year: number;
  readonly month: number | undefined;
  readonly isFirm: boolean;
  /** In the sentence of the time that asks. */
  readonly isSameSentence: boolean;
};

type Told = {
  readonly value: TimeValue;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: Span;
};

/** Follows the year through the times of a story, in the order of the text. */
export function followPassage(published: number) {
  const thisYear = toCalendarDay(published).year;
  let known: (Omit<PassageYear, 'isSameSentence'> & { readonly sentence: Span | undefined }) | undefined;
  /** The story tells of its own days: it is news, whose paragraphs don't go on from a year in the past. */
  let isNews = false;
  return {
    at: (sentence: Span): PassageYear | undefined =>
      known && { ...known, isSameSentence: known.sentence?.start === sentence.start },
    /** Another block starts: only a firm year reaches into it, in news only a recent one with its month. */
    nextBlock: () => {
      const isRecent = known?.month !== undefined && known.year >= thisYear - 2;
      known = known?.isFirm && (!isNews || isRecent) ? { ...known, sentence: undefined } : undefined;
    },
    add: (told: Told) => {
      const { value, sentence } = told;
      if (value.when === undefined) return;
      // "on Monday", "last week": the passage is back at the day of publication.
      if (value.from === 'published') known = undefined;
      if (
        value.from === 'published' &&
        /day|yesterday|today|ago/i.test(told.text.slice(told.start, told.end))
      )
        isNews = true;
      const date = /^\d{4}(?:-\d\d){0,2}~?$/.test(value.when) ? parseEdtf(value.when) : undefined;
      if (value.from === 'published' || date?.kind !== 'date') return;
      const { year, month } = date.date;
      if (year >= thisYear - 1) isNews = true;
      const isFirm = month !== undefined || datesTheSentence(told);
      known = { year, month: month ?? (known?.year === year ? known.month : undefined), isFirm, sentence };
    },
  };
}

/** "In 1975, …" or "… in 1975.", but not "The company, founded in 1975, …". */
function datesTheSentence({ text, start, end, sentence }: Told): boolean {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  return (
    before === '' ||
    // "The last strike, in 2006, lasted …"
    (/, in (?:early |late )?$/.test(before) && after.startsWith(',')) ||
    /^(?:In|By|During|Since)\s(?:early |late |about )?$/i.test(before) ||
    (/^[.!?]?[”"]?$/.test(after) && !/,/.test(before))
  );
}
