import { dayOf, dayText } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { nearestWeekday, yearOf } from '../nearest.ts';
import { type Setting, type TimeRule, timeRule } from '../timeRule.ts';
import { monthOf, monthPattern, uncaptured, weekdayOf, weekdayPattern } from '../timeWords.ts';
import { partOfClock, twelve, twentyFour, wordClock, zone } from './clockPart.ts';

/** "6 p.m.", "11 a.m. Madrid time", "2200 GMT", "midday": a part of the day named before or beside it. */
const clock = timeRule('clock', `(?:${twelve}|${twentyFour}|${wordClock})${zone}`, ([all], setting) => {
  // "Midnight Magic" is a name.
  if (/^\p{Lu}\p{Ll}+$/u.test(all) && /^\s\p{Lu}/u.test(setting.text.slice(setting.end))) return undefined;
  const dayPart = partOfClock(all, setting);
  if (!dayPart) return undefined;
  const written = dayWritten(setting);
  const day = written ?? dayMeant(setting);
  const from =
    written === undefined && (setting.sentenceDay ?? setting.lastDay) !== undefined ? 'event' : 'published';
  return { ...(day !== undefined && ({ when: dayText(day), from } as const)), dayPart };
});

/** The day beside the clock: "3 p.m. on Monday", "10 a.m. on 20 April". */
function dayWritten(setting: Setting): number | undefined {
  const { text, end } = setting;
  const [all, gap = '', that, named, of, date, first, month, year] =
    beside.exec(text.slice(end, end + 70)) ?? [];
  if (all === undefined) return undefined;
  if (that) return setting.previous ?? setting.lastDay;
  const there = { ...setting, start: end + gap.length, end: end + all.length };
  const monthNumber = monthOf(of ?? month ?? '-');
  const day = Number(date ?? first);
  if (monthNumber !== undefined)
    return dayOf(year ? Number(year) : yearOf(monthNumber, day, there).year, monthNumber, day);
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

const sameDay = '(that|the\\s+same)\\s+(?:day|morning|afternoon|evening|night)';
// Without it, the rest could match nothing at all.
const isDated = `(?=${uncaptured(weekdayPattern)}|${uncaptured(monthPattern)}|\\d)`;
const dateBeside = `(?:${monthPattern}\\s+(\\d{1,2})(?!\\d)|(\\d{1,2})\\s+${monthPattern}(?![a-z]))?(?:,?\\s+(\\d{4}))?`;
const beside = new RegExp(
  `^((?:${zone})?,?\\s+(?:on\\s+)?)(?:${sameDay}|${isDated}(?:${weekdayPattern}(?![a-z]),?\\s*)?${dateBeside})`,
  'u',
);

export const clockRules: readonly TimeRule[] = [clock];
