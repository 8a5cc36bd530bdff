import type { TimeValue } from '../timeRule.ts';

/** Fragments of patterns, with one capturing group each. */
export const opening = '(?:(from|between)\\s+)?';

export const joint = '(?:\\s?[-–]\\s?|\\s+(to|and|until|till|through)\\s+(?:the\\s+)?)';

export const year = '(1[5-9]\\d\\d|20\\d\\d)';

/** "and" joins the ends of a range only after "between". */
export function isRange(opener: string | undefined, word: string | undefined): boolean {
  return /and/i.test(word ?? '') === /between/i.test(opener ?? '');
}

/** The interval of two values in EDTF, each of which is shown at its own end. */
export function toRange(start: string, end: string, from: NonNullable<TimeValue['from']>): TimeValue {
  return { when: `${start}/${end}`, from, ends: [start, end] };
}
