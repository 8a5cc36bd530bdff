import type { DayPart } from '../../../story/story.ts';
import type { Setting } from '../timeRule.ts';

const meridiem = '(?:[ap]\\.m\\b\\.?|[ap]m\\b)';

const zoneNames =
  'local\\s+time|GMT|UTC|BST|CES?T|EES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|JST|KST|Eastern(?:\\s+time)?|Pacific(?:\\s+time)?';
/** Fragments of patterns without a capturing group: a zone, clocks of 12 and 24 hours, and words for them. */
export const zone = `(?:\\s+(?:${zoneNames}|[A-Z]\\p{L}+\\s+time)(?![\\p{L}]))?`;

export const twelve = `\\b(?:\\d{1,2})(?:[:.][0-5]\\d)?(?:\\s?[-–]\\s?\\d{1,2}(?:[:.][0-5]\\d)?)?\\s?${meridiem}`;

export const twentyFour =
  '\\b(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:]|\\.\\d)|\\b(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s+(?:GMT|UTC|local\\s+time|hours\\b))';

export const wordClock = '\\b(?:noon|midday|midnight|dawn|daybreak|sunrise|dusk|sunset|nightfall)\\b';

/** Hours of the parts of a day, as newsrooms use the words. */
function partOfHour(hour: number, minutes = 0): DayPart {
  if (hour < 4 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  if (hour === 12 && minutes === 0) return 'midday';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** `written`: a clock in one of those ways; undefined if it is none after all. */
export function partOfClock(written: string, { text, start }: Setting): DayPart | undefined {
  const [, hours, minutes, half] = /^(\d{1,2})(?:[:.](\d\d))?.*?([ap])\.?m/i.exec(written) ?? [];
  if (hours && half) {
    const hour = Number(hours);
    if (hour < 1 || hour > 12) return undefined;
    return partOfHour((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minutes ?? 0));
  }
  const [, h24, min24] = /^(\d\d?):?(\d\d)/.exec(written) ?? [];
  if (h24) {
    // "a 10:45 record", "won 21:17" are no clocks.
    const isClock =
      /\b(?:at|by|around|about|until|before|after|from|since)\s$/i.test(
        text.slice(Math.max(0, start - 8), start),
      ) || /\s\p{L}/u.test(written);
    return isClock ? partOfHour(Number(h24), Number(min24)) : undefined;
  }
  if (/^(?:noon|midday)/i.test(written)) return 'midday';
  if (/^midnight/i.test(written)) return 'night';
  if (/^(?:dawn|daybreak|sunrise)/i.test(written))
    return /\bbefore\s$/i.test(text.slice(Math.max(0, start - 8), start))
      ? 'night'
      : isTimeOfDay(text, start)
        ? 'morning'
        : undefined;
  return isTimeOfDay(text, start) ? 'evening' : undefined;
}

/** "at dawn", but not "the dawn of a new age". */
function isTimeOfDay(text: string, start: number): boolean {
  return /\b(?:at|by|before|after|until|since|around)\s$/i.test(text.slice(Math.max(0, start - 8), start));
}

const clockBefore = new RegExp(`(${twelve}|${twentyFour}|${wordClock})${zone}\\)?,?\\s+(?:on\\s+)?$`, 'iu');

const clockAfter = new RegExp(
  `^,?\\s+(?:at|around|about|by|before|after|shortly after|shortly before|just after|just before)\\s+(?:about\\s+)?(${twelve}|${wordClock})`,
  'iu',
);

/** The part of the day that a clock beside a date gives it: "3 p.m. on Monday", "Monday at noon". */
export function clockPartAround(setting: Setting): DayPart | undefined {
  const { text, start, end } = setting;
  const before = clockBefore.exec(text.slice(Math.max(0, start - 60), start));
  if (before?.[1]) return partOfClock(before[1], { ...setting, start: start - before[0].length });
  const after = clockAfter.exec(text.slice(end, end + 60));
  return after?.[1]
    ? partOfClock(after[1], { ...setting, start: end + after[0].length - after[1].length })
    : undefined;
}
