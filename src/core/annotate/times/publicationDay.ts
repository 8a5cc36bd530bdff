import { toDayNumber } from '../../dates/dayNumber.ts';
import { earliestDay, parseEdtf } from '../../dates/edtf.ts';

/**
 * The calendar day that "Tuesday" is counted from, since 1970-01-01. A date without a time is that day; a moment
 * with its offset is the day it was in the story's zone. Undefined where the story has no date, or one less exact than a day:
 * then nothing is counted.
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
    // A zone that this platform doesn't know, or a moment it can't read: the date as written must do.
    return undefined;
  }
}
