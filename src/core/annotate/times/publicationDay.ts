import { earliestDay, parseEdtf } from '../../dates/edtf.ts';
import { inZone } from '../../dates/inZone.ts';

/**
 * The calendar day, in days since 1970-01-01, that "Tuesday" is resolved from. A date without a time is that day; a
 * moment with an offset is its day in the story's time zone. Undefined if the story has no date, or one less precise
 * than a day; relative expressions then have no value.
 */
export function publicationDay(
  published: string | undefined,
  timeZone: string | undefined,
): number | undefined {
  if (published === undefined) return undefined;
  const parsed = parseEdtf(published);
  if (parsed?.kind !== 'date' || !/^(?:day|time)$/.test(parsed.date.precision)) return undefined;
  return earliestDay(inZone(parsed, timeZone));
}
