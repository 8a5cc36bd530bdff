import { toDayNumber } from '../../dates/dayNumber.ts';
import { earliestDay, parseEdtf } from '../../dates/edtf.ts';

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
  if (!timeZone || !/T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(published)) return earliestDay(parsed);
  return dayIn(published, timeZone) ?? earliestDay(parsed);
}

function dayIn(moment: string, timeZone: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }).formatToParts(new Date(moment));
    const [year, month, day] = (['year', 'month', 'day'] as const).map((type) =>
      Number(parts.find((part) => part.type === type)?.value),
    );
    return year && month && day ? toDayNumber(year, month, day) : undefined;
  } catch {
    // Unknown time zone or unreadable moment: fall back to the date as written.
    return undefined;
  }
}
