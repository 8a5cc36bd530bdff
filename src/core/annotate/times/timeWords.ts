import type { DayPart } from '../../story/story.ts';

export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  ); /** Sunday first. */
export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const numberNames =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const ordinalNames =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Fragments of patterns; each has one capturing group or none, as its name says. */
export const monthPattern = `(${monthNames.join('|')}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept\\.?|Sep\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
export const weekdayPattern = `(${weekdayNames.join('|')}|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)`;
export const numberPattern = `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:twenty|${tens.join('|')})(?:-(?:${numberNames.slice(1, 10).join('|')}))?|${numberNames.slice(1).toReversed().join('|')}|an?|a few|several|a couple of|half an?)`;
export const ordinalPattern = `((?:twenty|thirty)-(?:${ordinalNames.slice(0, 9).join('|')})|thirtieth|${ordinalNames.toReversed().join('|')})`;
export const unitPattern =
  '(second(?=s)|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?=y|ies))(?:s|y|ies)?';
export const dayPartPattern = '(morning|midday|noon|afternoon|evening|night)';
/** A day of the month in figures: "3", "22nd". */
export const datePattern = '(\\d{1,2})(?:st|nd|rd|th)?';
export const relativePattern = '(last|past|previous|this|current|next|coming|following)';

/** A fragment without its capturing group. */
export function uncaptured(pattern: string): string {
  return pattern.replace('(', '(?:');
}

/** Names of months and days are capitalised: "may 13", "march 4 miles" are no dates. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** 1 for January; undefined if the word is not a month. */
export function monthOf(word: string): number | undefined {
  const short = word.toLowerCase().slice(0, 3);
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(short));
  return index === -1 ? undefined : index + 1;
}

/** 0 for Sunday. */
export function weekdayOf(word: string): number | undefined {
  const index = weekdayNames.findIndex((name) =>
    name.toLowerCase().startsWith(word.toLowerCase().slice(0, 3)),
  );
  return index === -1 ? undefined : index;
}

/** "six", "twenty-one", "6", "a"; undefined for "several". */
export function numberOf(word: string): number | undefined {
  const text = word.toLowerCase();
  if (/^an?$/.test(text)) return 1;
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  const [ten = '', one = ''] = text.split('-');
  const whole =
    numberNames.indexOf(ten) >= 0
      ? numberNames.indexOf(ten)
      : tens.indexOf(ten) >= 0
        ? tens.indexOf(ten) * 10 + 30
        : undefined;
  return whole === undefined ? undefined : whole + Math.max(0, numberNames.indexOf(one));
}

/** "twenty-fourth" → 24 */
export function ordinalOf(word: string): number | undefined {
  const [ten = '', one] = word.toLowerCase().split('-');
  if (one !== undefined) return (ten === 'thirty' ? 30 : 20) + ordinalNames.indexOf(one) + 1;
  return ten === 'thirtieth' ? 30 : ordinalNames.indexOf(ten) + 1 || undefined;
}

export function dayPartOf(word: string): DayPart {
  const text = word.toLowerCase();
  if (text === 'noon') return 'midday';
  return (
    (['morning', 'midday', 'afternoon', 'evening', 'night'] as const).find((part) => part === text) ?? 'night'
  );
}

/** ISO 8601 durations: `P6D`, `PT11H`; decades and centuries in years. */
export function toDuration(count: number, unit: string): string {
  const years: Readonly<Record<string, number>> = { decade: 10, centur: 100 };
  const name = unit.toLowerCase();
  if (years[name]) return `P${count * years[name]}Y`;
  if (name === 'fortnight') return `P${count * 2}W`;
  if (name === 'quarter') return `P${count * 3}M`;
  const letter = name.charAt(0).toUpperCase();
  return /^(?:second|minute|hour)$/.test(name) ? `PT${count}${letter}` : `P${count}${letter}`;
}
