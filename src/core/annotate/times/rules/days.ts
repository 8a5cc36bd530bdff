import { dayText } from '../calendar.ts';
import { isQuoted } from '../isQuoted.ts';
import { type TimeRule, timeRule } from '../timeRule.ts';
import { dayPartOf, dayPartPattern, numberOf } from '../timeWords.ts';
import { clockPartAround } from './clockPart.ts';
import { dateRules } from './dates.ts';
import { weekday } from './weekdays.ts';

/** "today", "yesterday afternoon", "tonight", "this morning", "last night" */
const nearDay = timeRule(
  'day beside publication',
  `\\b(?:(today|yesterday|tomorrow)(?:\\s+${dayPartPattern})?|(tonight)|(this|last)\\s+${dayPartPattern})\\b`,
  ([, word, part, tonight, relative, otherPart], setting) => {
    // "USA Today" is a name.
    if (/^\p{Lu}/u.test(setting.text.slice(setting.start)) && setting.start > setting.sentence.start) {
      const before = setting.text.slice(setting.sentence.start, setting.start);
      if (/\p{Lu}[\p{L}]*\s$/u.test(before)) return undefined;
    }
    // In a quotation the day of speaking may differ, or the words may be meant loosely.
    if (isQuoted(setting.text, setting.start)) return {};
    const { published } = setting;
    const shift = { yesterday: -1, tomorrow: 1, last: -1 }[(word ?? relative ?? '').toLowerCase()] ?? 0;
    const dayPart = tonight ? 'night' : (part ?? otherPart) ? dayPartOf(part ?? otherPart ?? '') : undefined;
    return { when: dayText(published + shift), ...(dayPart && { dayPart }), from: 'published' };
  },
);

/** "the next day", "two days later": counted from the day named before. */
const dayAfter = timeRule(
  'day after or before another',
  `\\b(?:the\\s+(next|following|previous|same)\\s+(?:day|morning|evening|night)|(?:the|a)\\s+day\\s+(earlier|later|before|after)|(\\w+)\\s+(day|week)s?\\s+(earlier|later|(?:before|after)(?=\\s*[,.;)])))\\b`,
  ([, same, one, count, unit, many], { previous }) => {
    const back = /previous|earlier|before/i.test(same ?? one ?? many ?? '') ? -1 : 1;
    const number = count ? numberOf(count) : 1;
    const days = /same/i.test(same ?? '') ? 0 : number && number * (/week/i.test(unit ?? '') ? 7 : 1);
    if (days === undefined) return undefined;
    return previous === undefined ? {} : { when: dayText(previous + back * days), from: 'event' };
  },
);

/** "that evening", "the same night": of the day named before. */
const thatPart = timeRule(
  'part of the day named before',
  `\\b(?:that|the\\s+same)\\s+(?:same\\s+)?(?:${dayPartPattern}|day)\\b`,
  ([, part], setting) => {
    const day = setting.previous ?? setting.lastDay;
    if (day === undefined) return {};
    const dayPart = part ? dayPartOf(part) : clockPartAround(setting);
    return { when: dayText(day), ...(dayPart && { dayPart }), from: 'event' };
  },
);

export const dayRules: readonly TimeRule[] = [...dateRules, weekday, nearDay, thatPart, dayAfter];
