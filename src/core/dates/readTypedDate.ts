import { isEdtf } from './edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';

/**
 * Parses a typed date to EDTF: "18 September 2023", "Sept. 18, 2023", "September 2023", "spring 2023", "the 1990s",
 * "about 2019", "perhaps 12 May", "before 3 May 2020", "since 2022", "from 2022, end not known", "12 to 18 September 2023", or EDTF itself. A day or
 * month without a year gets `year`. Undefined if it has no meaning, or more than one ("3/4/2023").
 */
export function readTypedDate(typed: string, year: number | undefined): string | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (isEdtf(text)) return text;
  const found = readBounded(text.toLowerCase(), year);
  return found !== undefined && isEdtf(found) ? found : undefined;
}

function readBounded(text: string, year: number | undefined): string | undefined {
  const [, before, isStartUnknown] = /^(?:before|until|by) (.+?)(, start not known)?$/.exec(text) ?? [];
  if (before) return bounded(isStartUnknown ? '' : '..', readDoubtful(before, year));
  const [, word, after, rest] =
    /^(after|since|from) (.+?)(, still going on|, end not known)?$/.exec(text) ?? [];
  // What comes after a day need not last.
  const isEndUnknown = word === 'after' || rest?.endsWith('known');
  if (after && !/ (?:to|until) /.test(after))
    return bounded(readDoubtful(after, year), isEndUnknown ? '' : '..');
  const [, first = '', second = ''] =
    /^(?:from |between )?(.+?)(?: to | until | and | ?[–—] ?| - |(?<=^\d{1,2})-)(.+)$/.exec(text) ?? [];
  if (!first || !second) return readDoubtful(text, year);
  const end = readDoubtful(second, year);
  const start = readDoubtful(first, Number(end?.slice(0, 4)) || year);
  // "12 to 18 September 2023": the first day has the same month.
  const day = /^\d{1,2}$/.test(first) && end ? `${end.slice(0, 8)}${first.padStart(2, '0')}` : undefined;
  return join(end?.length === 10 ? (day ?? start) : start, end);
}

function join(start: string | undefined, end: string | undefined): string | undefined {
  return start && end ? bounded(start, end) : undefined;
}

function bounded(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

function readDoubtful(text: string, year: number | undefined): string | undefined {
  const [, sign = '', rest = ''] =
    /^((?:about|around|circa|c\.|ca\.|perhaps|maybe|possibly) ?)?(.*)$/.exec(text) ?? [];
  const date = readPlain(rest, year);
  if (!sign || !date) return date;
  return `${date}${/^(?:perhaps|maybe|possibly)/.test(sign) ? '?' : '~'}`;
}

function readPlain(text: string, year: number | undefined): string | undefined {
  if (isEdtf(text.toUpperCase())) return text.toUpperCase();
  const decade = /^(?:the )?(\d{3})0s$/.exec(text);
  if (decade) return `${decade[1]}X`;
  const season = /^(spring|summer|autumn|fall|winter)(?: (?:of )?(\d{4}))?$/.exec(text);
  if (season) return toSeason(season[1] === 'fall' ? 'autumn' : season[1], season[2] ?? year);
  const own = year === undefined ? '' : String(year);
  const day = new RegExp(`^${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (\\d{4}))?$`).exec(
    text,
  );
  if (day) return toDate(day[3] ?? own, day[2], day[1]);
  const american = new RegExp(`^${weekday}${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`).exec(text);
  if (american) return toDate(american[3] ?? own, american[1], american[2]);
  const whole = new RegExp(`^${month}(?:,? (\\d{4}))?$`).exec(text);
  return whole ? toDate(whole[2] ?? own, whole[1]) : undefined;
}

function toSeason(name = '', year: string | number | undefined): string | undefined {
  return year === undefined ? undefined : `${year}-${21 + seasons.indexOf(name)}`;
}

function toDate(year: string, name = '', day?: string): string | undefined {
  if (year === '') return undefined;
  const number = String(months.indexOf(name.slice(0, 3)) + 1).padStart(2, '0');
  const date = `${year}-${number}`;
  return day === undefined ? date : `${date}-${day.padStart(2, '0')}`;
}
