import { isEdtf } from '../../dates/edtf.ts';
import { toEdtf } from '../text/machineDate.ts';
import { findClock } from '../text/printedClock.ts';
import { findDay } from '../text/printedDate.ts';

/** Months in the languages of most news sites, by their first letters; longer forms follow the same letters. */
const months: readonly string[] = [
  'jan|jän|ene|gen|янв|січ|styczni|led|oca|tammikuu|ιαν',
  'feb|fév|fev|фев|лют|lut|únor|şub|helmikuu|φεβ',
  'mar|mär|maa|mrt|мар|бер|březn|maaliskuu|μαρ',
  'apr|avr|abr|апр|квіт|kwie|dub|nis|huhtikuu|απρ',
  'may|mai|maj|mei|mag|maio|mayo|мая|май|трав|květ|mayıs|toukokuu|μαϊ|μαΐ',
  'jun|juin|giu|июн|черв|czerw|červn|haz|kesäkuu|ιουν',
  'jul|juil|lug|июл|лип|lip|červenc|tem|heinäkuu|ιουλ',
  'aug|aoû|ago|авг|серп|sierp|srp|ağu|elokuu|αυγ',
  'sep|set|сен|верес|wrze|září|eyl|syyskuu|σεπ',
  'oct|okt|out|ott|окт|жовт|paźdz|říj|eki|lokakuu|οκτ',
  'nov|ноя|листоп|listopad|kas|marraskuu|νοε',
  'dec|dez|déc|dic|des|дек|груд|grud|prosin|ara|joulukuu|δεκ',
];
/** In UTF-16 units; a date stands in a short line. */
const longest = 200;
const patterns = months.map((names) => new RegExp(`^(?:${names})`, 'u'));
const written =
  /(?<![\d.])(\d{1,2})(?:\.|º|er|ο)?\s{0,2}(?:de |d['’])?\s?(\p{L}{3,14})\.?,?\s{0,2}(?:de )?(\d{4})(?!\d)/giu;
const numeric = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/**
 * The first complete date in a line of a page, in any of a dozen languages. Of figures alone the day comes first if dots
 * separate them, or if the other order is impossible; `03/04/2021` could be either and is none.
 */
export function findPageDate(text: string): string | undefined {
  const line = text.slice(0, longest);
  if (!/\d{4}/.test(line)) return undefined;
  return findDay(line)?.date ?? writtenDate(line) ?? numericDate(line);
}

function writtenDate(line: string): string | undefined {
  for (const [, day = '', name = '', year = ''] of line.matchAll(written)) {
    const month = patterns.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;
    if (month > 0) return toDay(year, month, Number(day));
  }
  return undefined;
}

function numericDate(line: string): string | undefined {
  const found = numeric.exec(line);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = found[4] ?? '';
  if (found[2] === '.' || first > 12) return toDay(year, second, first);
  return second > 12 ? toDay(year, first, second) : undefined;
}

function toDay(year: string, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isEdtf(date) ? date : undefined;
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
