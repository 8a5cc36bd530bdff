import { toCalendarDay } from '../../../dates/dayNumber.ts';
import { monthText, yearText } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { yearOf } from '../nearest.ts';
import { type Setting, type TimeRule, timeRule } from '../timeRule.ts';
import { monthOf, monthPattern } from '../timeWords.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const seasonPattern = '(spring|summer|autumn|fall|winter)';
const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const part = '(?:(?:early|late|mid|mid-)[-\\s]?|the\\s+(?:end|start|beginning|middle)\\s+of\\s+)?';

/** "June 2019", "early March of 2021" */
const monthYear = timeRule(
  'month and year',
  `\\b${part}${monthPattern},?\\s+(?:of\\s+)?(\\d{4})\\b`,
  ([, month = '', year]) => {
    const number = monthOf(month);
    return (number && { when: monthText(Number(year), number), from: 'stated' }) || undefined;
  },
);

/** "last March", "this May", "next January"; "the following January" is counted from what the passage has named. */
const relativeMonth = timeRule(
  'last or next month by name',
  `\\b(last|this|next|the\\s+following)\\s+${monthPattern}(?![a-z])`,
  ([, relative = '', name = ''], { published, passage }) => {
    const number = monthOf(name);
    if (!number || !/^[A-Z]/.test(name)) return undefined;
    if (/following/i.test(relative)) {
      if (!passage) return {};
      const isNextYear = passage.month === undefined || number <= passage.month;
      return { when: monthText(passage.year + (isNextYear ? 1 : 0), number), from: 'event' };
    }
    const { year, month } = toCalendarDay(published);
    const shift =
      { last: number < month ? 0 : -1, next: number > month ? 0 : 1 }[relative.toLowerCase()] ?? 0;
    return { when: monthText(year + shift, number), from: 'published' };
  },
);

/** "March of last year" */
const monthRelativeYear = timeRule(
  'month of a year',
  `\\b${monthPattern}\\s+(?:of\\s+)?(last|this|next)\\s+year\\b`,
  ([, name = '', relative = ''], { published }) => {
    const number = monthOf(name);
    return number
      ? { when: monthText(toCalendarDay(published).year + shiftOf(relative), number), from: 'published' }
      : undefined;
  },
);

/** "in May", "since January": only where the context rules out other readings. */
const monthAlone = timeRule(
  'month',
  `\\b${part}${monthPattern}(?![a-z]|\\s*\\d)`,
  ([all, name = ''], setting) => {
    const number = monthOf(name);
    const isPlaced = /^[A-Z]/.test(name) && /^the\s/i.test(all);
    if (!number || !(isPlaced || isMonthHere(name, setting))) return undefined;
    if (isHabit(setting)) return {};
    const { year, from } = yearOf(number, undefined, setting);
    return { when: monthText(year, number), from };
  },
);

/** "the autumn of 2026", "last summer" */
const season = timeRule(
  'season',
  `\\b(?:the\\s+)?${part}(?:(last|this|next)\\s+${seasonPattern}|${seasonPattern}\\s+(?:of\\s+)?(\\d{4}))\\b`,
  ([, relative, near, named, stated], { published }) => {
    const word = (near ?? named ?? '').toLowerCase().replace('fall', 'autumn');
    const year = stated ? Number(stated) : toCalendarDay(published).year + shiftOf(relative ?? '');
    return { when: `${yearText(year)}-${seasons.indexOf(word) + 21}`, from: stated ? 'stated' : 'published' };
  },
);

/** "in the summer", "late spring": of the passage's year, else the nearest. */
const seasonAlone = timeRule(
  'season without a year',
  `(?<=\\b(?:in|during|of|by|since|until|over|through|before|after)\\s)(?:the\\s+)?${part}${seasonPattern}\\b(?!\\s+(?:of\\b|[a-z]|\\d))`,
  ([, named = ''], setting) => {
    const season = seasons.indexOf(named.toLowerCase().replace('fall', 'autumn'));
    const { year, from } = yearOf(season * 3 + 3, undefined, setting);
    return { when: `${yearText(year)}-${season + 21}`, from };
  },
);

/** "the third quarter of 2022", "the first quarter", "Q1 2023" */
const quarter = timeRule(
  'quarter',
  '\\b(?:(?:the\\s+)?(first|second|third|fourth)[-\\s]quarter|(Q[1-4]))(?:\\s+(?:of\\s+)?(?:(\\d{4})|(last|this|next)\\s+year))?\\b',
  ([, word, sign, stated, relative], setting) => {
    const { published } = setting;
    if (sign && !sign.startsWith('Q')) return undefined;
    const number = sign ? Number(sign.slice(1)) : (ordinals[(word ?? '').toLowerCase()] ?? 1);
    const { year, month } = toCalendarDay(published);
    const isAhead = directionOf(setting) === 'future';
    const now = Math.ceil(month / 3);
    const usual = isAhead ? (number < now ? year + 1 : year) : number <= now ? year : year - 1;
    const of = stated ? Number(stated) : relative ? year + shiftOf(relative) : usual;
    return { when: `${yearText(of)}-${number + 32}`, from: stated ? 'stated' : 'published' };
  },
);

export function shiftOf(relative: string): number {
  return { last: -1, past: -1, previous: -1, next: 1, coming: 1, following: 1 }[relative.toLowerCase()] ?? 0;
}

/**
 * A bare month is capitalised. "May" and "March" are verbs and names too, and some abbreviations are words ("Mar",
 * "Dec"): these count only after a preposition of time, and a family name after a given name never counts.
 */
function isMonthHere(name: string, { text, start, end }: Setting): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  const doubtful = /^(?:May|March|August|April|June)$/.test(name) || name.length < 5;
  const placed =
    /\b(?:in|since|by|until|till|of|last|early|late|mid|from|to|through|between|during|for|before|after|throughout)\s+$/i.test(
      before,
    ) ||
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:and|or)\s+$/.test(
      before,
    );
  if (!doubtful) return placed || !/[A-Z][a-z]+\s$/.test(before);
  // "in May" but not "to May said"
  return placed && !/^\s+(?:said|says|told|may|might|will|would|has|had)\b/.test(text.slice(end));
}

/** "In March you expect wind": a yearly event has no year. */
function isHabit({ text, start, end }: Setting): boolean {
  if (
    /\b(?:usually|normally|typically|generally|always|every year|each year)\b[^.;,]{0,20}$/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
  )
    return true;
  return (
    /^(?:In)\s$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^,?\s(?:you|one|we|they|people)\s+(?!will\b|would\b)\w+\b(?<!ed)/.test(text.slice(end))
  );
}

export const monthRules: readonly TimeRule[] = [
  monthYear,
  monthRelativeYear,
  relativeMonth,
  season,
  seasonAlone,
  quarter,
];
export const bareMonthRules: readonly TimeRule[] = [monthAlone];
