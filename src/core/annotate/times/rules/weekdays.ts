import { toWeekday } from '../../../dates/dayNumber.ts';
import { dayText } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { nearestWeekday } from '../nearest.ts';
import { type Setting, timeRule } from '../timeRule.ts';
import { dayPartOf, dayPartPattern, isCapital, weekdayOf, weekdayPattern } from '../timeWords.ts';
import { clockPartAround } from './clockPart.ts';
import { isRepeated } from './isRepeated.ts';

/** "Monday morning", "last Tuesday", "early on Friday", "late Monday", "Wednesday" */
export const weekday = timeRule(
  'day of the week',
  `\\b(?:(?:(early)\\s+(?:on\\s+)?|(late)\\s+))?(?:((?:the\\s+)?(?:next|following)|last|past|this|this past|this coming)\\s+)?${weekdayPattern}(?:\\s+${dayPartPattern})?(?![a-z]|-)`,
  ([, early, late, relative, name = '', part], setting) => {
    const number = weekdayOf(name);
    if (number === undefined || !isCapital(name)) return undefined;
    if (isRepeated(setting)) return {};
    const counted = relative && dayAfterPrevious(relative, number, setting);
    if (typeof counted === 'number')
      return { when: dayText(counted), ...(part && { dayPart: dayPartOf(part) }), from: 'event' };
    const day = relative ? relativeWeekday(relative, number, setting) : nearestWeekday(number, setting);
    const dayPart = part ? dayPartOf(part) : early ? 'morning' : late ? 'evening' : clockPartAround(setting);
    return { when: dayText(day), ...(dayPart && { dayPart }), from: 'published' };
  },
);

/** "I went back the next Tuesday": counted from the day named before, if that was told in the past. */
function dayAfterPrevious(relative: string, number: number, setting: Setting): number | undefined {
  const { previous } = setting;
  if (previous === undefined || !/^the|following/i.test(relative) || directionOf(setting) !== 'past')
    return undefined;
  return previous + ((number - toWeekday(previous) + 6) % 7) + 1;
}

function relativeWeekday(relative: string, number: number, { published }: Setting): number {
  const today = toWeekday(published);
  const back = (today - number + 7) % 7;
  if (/last|past/i.test(relative)) return published - (back || 7);
  // "next Saturday" is not the coming one if that is in the same week, Monday to Sunday; "this coming" is.
  const ahead = 7 - back;
  const isThisWeek = (today + 6) % 7 < (number + 6) % 7;
  if (/next|following/i.test(relative)) return published + ahead + (isThisWeek ? 7 : 0);
  if (/coming/i.test(relative)) return published + ahead;
  return published + number - today;
}
