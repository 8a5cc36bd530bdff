import { toCalendarDay } from '../../../dates/dayNumber.ts';
import { yearText } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { yearOf } from '../nearest.ts';
import { shiftOf } from '../shiftOf.ts';
import { timeRule } from '../timeRule.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'];

const seasonPattern = '(spring|summer|autumn|fall|winter)';

const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** "early", "the end of": a fragment of a pattern without a capturing group. */
export const partBefore =
  '(?:(?:early|late|mid|mid-)[-\\s]?|the\\s+(?:end|start|beginning|middle)\\s+of\\s+)?';

/** "the autumn of 2026", "last summer" */
export const season = timeRule(
  'season',
  `\\b(?:the\\s+)?${partBefore}(?:(last|this|next)\\s+${seasonPattern}|${seasonPattern}\\s+(?:of\\s+)?(\\d{4}))\\b`,
  ([, relative, near, named, stated], { published }) => {
    const word = (near ?? named ?? '').toLowerCase().replace('fall', 'autumn');
    const year = stated ? Number(stated) : toCalendarDay(published).year + shiftOf(relative ?? '');
    return { when: `${yearText(year)}-${seasons.indexOf(word) + 21}`, from: stated ? 'stated' : 'published' };
  },
);

/** "in the summer", "late spring": of the passage's year, else the nearest. */
export const seasonAlone = timeRule(
  'season without a year',
  `(?<=\\b(?:in|during|of|by|since|until|over|through|before|after)\\s)(?:the\\s+)?${partBefore}${seasonPattern}\\b(?!\\s+(?:of\\b|[a-z]|\\d))`,
  ([, named = ''], setting) => {
    const season = seasons.indexOf(named.toLowerCase().replace('fall', 'autumn'));
    const { year, from } = yearOf(season * 3 + 3, undefined, setting);
    return { when: `${yearText(year)}-${season + 21}`, from };
  },
);

/** "the third quarter of 2022", "the first quarter", "Q1 2023" */
export const quarter = timeRule(
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
