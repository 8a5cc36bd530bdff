import { isEdtf } from '../../dates/edtf.ts';
import { isBesideDate } from './dateLineWords.ts';
import { findMonth } from './monthNames.ts';
import { findClock } from './printedClock.ts';
import { type FoundDate, findNumericDate, findWrittenDate } from './writtenDate.ts';

export type PrintedDate = { readonly date: string; readonly timeZone?: string | undefined };

const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const american = new RegExp(`${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'i');
const british = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ${monthWord},? (\\d{4})`, 'i');
/** Words allowed beside the date in a line that contains nothing else. */
const around =
  /\b(?:published|posted|updated|last|first|on|at|am|pm|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|gmt|utc|[ecmp][sd]t|bst|cet|cest|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)\b|\b[ap]\.m\.|\d{1,2}時\d{1,2}分|[\s,.|•·:–—-]+/gi;

/**
 * A line that consists of a printed date, at its own precision: "September 20, 2023 GMT" is the day in that zone. Relative
 * words ("Yesterday") and ambiguous numeric dates are no dates.
 */
export function parseDateLine(line: string): PrintedDate | undefined {
  if (line.length > 80) return undefined;
  const found = findDay(line) ?? findWrittenDate(line) ?? findNumericDate(line);
  if (!found) return undefined;
  const rest = line.replace(found.words, ' ');
  if (rest.replace(around, '') !== '' && !isBesideDate(rest)) return undefined;
  const timeZone = /\b(GMT|UTC)\b/.exec(line)?.[1];
  const moment = [`${found.date}${findClock(rest)}`].find(isEdtf);
  return { date: moment ?? found.date, ...(timeZone !== undefined && { timeZone }) };
}

/** The first complete date in a text: day, month by name, year. */
export function findDay(text: string): FoundDate | undefined {
  const us = american.exec(text);
  if (us) return toDay(us[0], us[3], us[1], us[2]);
  const uk = british.exec(text);
  if (uk) return toDay(uk[0], uk[3], uk[2], uk[1]);
  const east = /(\d{4})[年년.] ?(\d{1,2})[月월.] ?(\d{1,2})[日일.]?/.exec(text);
  if (east) return toDay(east[0], east[1], east[2], east[3]);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  return iso && isEdtf(iso[0]) ? { date: iso[0], words: iso[0] } : undefined;
}

function toDay(words: string, year = '', month = '', day = ''): FoundDate | undefined {
  const number = findMonth(month) ?? Number(month);
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtf(date) ? { date, words } : undefined;
}
