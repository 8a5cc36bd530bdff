import { isEdtf } from '../../dates/edtf.ts';
import { toEdtf } from '../text/machineDate.ts';
import { findClock } from '../text/printedClock.ts';
import { findDay } from '../text/printedDate.ts';
import { findNumericDate, findWrittenDate } from '../text/writtenDate.ts';

/** In UTF-16 units; a date stands in a short line. */
const longest = 200;

/** The first complete date in a line of a page, in any of a dozen languages. */
export function findPageDate(text: string): string | undefined {
  const line = text.slice(0, longest);
  if (!/\d{4}/.test(line)) return undefined;
  return (findDay(line) ?? findWrittenDate(line) ?? findNumericDate(line))?.date;
}

/** The first complete date in a line of a page, with its clock time if the line has one. */
export function findPageMoment(text: string): string | undefined {
  const date = findPageDate(text);
  if (date === undefined) return undefined;
  return [date + findClock(text.slice(0, longest)), date].find(isEdtf);
}

/** A date in metadata, where machines and people write: ISO, RFC 2822, or in words. */
export function readDate(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (toEdtf(value) ?? findPageMoment(value));
}
