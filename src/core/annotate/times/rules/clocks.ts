import type { DayPart } from '../../../story/story.ts';
import { dayOf, dayText } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { nearestWeekday, yearOf } from '../nearest.ts';
import { type Setting, type TimeRule, timeRule } from '../timeRule.ts';
import { monthOf, monthPattern, weekdayOf, weekdayPattern } from '../timeWords.ts';

const meridiem = '[ap]\\.?m\\b\\.?';
const zone =
  '(?:\\s+(?:local\\s+time|GMT|UTC|BST|CES?T|EES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|JST|KST|Eastern(?:\\s+time)?|Pacific(?:\\s+time)?|[A-Z]\\p{L}+\\s+time)(?![\\p{L}]))?';
const twelve = `\\b(?:\\d{1,2})(?:[:.][0-5]\\d)?(?:\\s?[-–]\\s?\\d{1,2}(?:[:.][0-5]\\d)?)?\\s?${meridiem}`;
const twentyFour =
  '\\b(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:]|\\.\\d)|\\b(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s+(?:GMT|UTC|local\\s+time|hours\\b))';
const words = '\\b(?:noon|midday|midnight|dawn|daybreak|sunrise|dusk|sunset|nightfall)\\b';

/** "6 p.m.", "11 a.m. Madrid time", "2200 GMT", "midday": a part of the day named before or beside it. */
const clock = timeRule(
  'clock',
  `(?:${twelve}|${twentyFour}|${words})${zone}(?:,?\\s+${weekdayPattern}(?![a-z]))?`,
  ([all, weekday], setting) => {
    // "Midnight Magic" is a name.
    if (/^\p{Lu}\p{Ll}+$/u.test(all) && /^\s\p{Lu}/u.test(setting.text.slice(setting.end))) return undefined;
    const dayPart = partOfClock(all, setting);
    if (!dayPart) return undefined;
    const written = dayWritten(weekday, setting);
    const day = written ?? dayMeant(setting);
    const from =
      written === undefined && (setting.sentenceDay ?? setting.lastDay) !== undefined ? 'event' : 'published';
    return { ...(day !== undefined && ({ when: dayText(day), from } as const)), dayPart };
  },
);

/** The day beside the clock: "3 p.m. on Monday", "10 a.m. on 20 April". */
function dayWritten(weekday: string | undefined, setting: Setting): number | undefined {
  const { text, end } = setting;
  const number = weekday === undefined ? undefined : weekdayOf(weekday);
  if (number !== undefined) return nearestWeekday(number, setting);
  const [all, gap = '', that, named, of, date, first, month] = beside.exec(text.slice(end, end + 70)) ?? [];
  if (all === undefined) return undefined;
  if (that) return setting.previous ?? setting.lastDay;
  const there = { ...setting, start: end + gap.length, end: end + all.length };
  const monthNumber = monthOf(of ?? month ?? '-');
  const day = Number(date ?? first);
  if (monthNumber !== undefined) return dayOf(yearOf(monthNumber, day, there).year, monthNumber, day);
  const weekdayNumber = named === undefined ? undefined : weekdayOf(named);
  return weekdayNumber === undefined ? undefined : nearestWeekday(weekdayNumber, there);
}

/** Days. An earlier day of the story is meant if it is as near to publication as this; else the day of publication. */
const near = 7;

/** A clock without a day is of the day last named, as far as the story tells of its own days. */
function dayMeant(setting: Setting): number | undefined {
  const { lastDay, published, sentenceDay } = setting;
  if (sentenceDay !== undefined) return sentenceDay;
  if (lastDay !== undefined && Math.abs(lastDay - published) <= near) return lastDay;
  return setting.passage === undefined && directionOf(setting) === 'past' ? published : undefined;
}

const beside = new RegExp(
  `^((?:${zone})?,?\\s+(?:on\\s+)?)(?:(that|the\\s+same)\\s+(?:day|morning|afternoon|evening|night)|(?=${weekdayPattern.replace('(', '(?:')}|${monthPattern.replace('(', '(?:')}|\\d)(?:${weekdayPattern}(?![a-z]),?\\s*)?(?:${monthPattern}\\s+(\\d{1,2})(?!\\d)|(\\d{1,2})\\s+${monthPattern}(?![a-z]))?)`,
  'u',
);
/** Hours of the parts of a day, as newsrooms use the words. */
function partOfHour(hour: number): DayPart {
  if (hour < 4 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  if (hour === 12) return 'midday';
  return hour < 18 ? 'afternoon' : 'evening';
}

function partOfClock(written: string, { text, start }: Setting): DayPart | undefined {
  const [, hours, half] = /^(\d{1,2})(?:[:.]\d\d)?.*?([ap])\.?m/i.exec(written) ?? [];
  if (hours && half) {
    const hour = Number(hours);
    if (hour < 1 || hour > 12) return undefined;
    return partOfHour((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
  }
  const [, h24] = /^(\d\d?):?\d\d/.exec(written) ?? [];
  if (h24) {
    // "a 10:45 record", "won 21:17" are no clocks.
    const isClock =
      /\b(?:at|by|around|about|until|before|after|from|since)\s$/i.test(
        text.slice(Math.max(0, start - 8), start),
      ) || /\s\p{L}/u.test(written);
    return isClock ? partOfHour(Number(h24)) : undefined;
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

const clockBefore = new RegExp(`(${twelve}|${twentyFour}|${words})${zone}\\)?,?\\s+(?:on\\s+)?$`, 'iu');
const clockAfter = new RegExp(
  `^,?\\s+(?:at|around|about|by|before|after|shortly after|shortly before|just after|just before)\\s+(?:about\\s+)?(${twelve}|${words})`,
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

export const clockRules: readonly TimeRule[] = [clock];
