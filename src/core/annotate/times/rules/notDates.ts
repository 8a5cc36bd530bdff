import { dayOf, dayText } from '../calendar.ts';
import { nearestDate } from '../nearest.ts';
import { type TimeRule, timeRule } from '../timeRule.ts';
import { datePattern, isCapital, monthOf, monthPattern, weekdayPattern } from '../timeWords.ts';

const notTime = (
  name: string,
  pattern: string,
  isOne: (match: RegExpMatchArray, text: string, start: number) => boolean = () => true,
): TimeRule => ({
  ...timeRule(name, pattern, (match, { text, start }) => (isOne(match, text, start) ? {} : undefined)),
  isNoTime: true,
});

const withPrefix = '\\+\\d[\\d ()./-]{6,18}\\d';
const local = '(?:\\(?\\d{3}\\)?[-. ])?\\d{3}[-.]\\d{4}';
const inGroups = '0\\d{1,4}(?: \\d{2,4}){1,4}|\\d{2,4}(?: \\d{2,4}){2,4}';
const dialled = '(?<=\\b(?:call|ring|phone|telephone|dial|text|tel\\.?):?\\s)\\d{2,4}(?: \\d{2,4})+';

/** "555-2016", "+44 20 7946 1998", "0800 1984", "call 77 77 2024" */
const telephone = notTime(
  'telephone number',
  `(?<![\\d-])(?:${withPrefix}|${local}|${inGroups}|${dialled})(?![\\d-])`,
);

const streetFirst = '(?:Avenida|Av\\.|Calle|Carrera|Rua|Rue|Via|Viale|Plaza|Piazza|Paseo|Boulevard)';
const streetWords = "(?:[\\p{L}.’'-]+\\s)";

/** "Calle Mayor 1973", "at 1973 Calle Mayor" */
const foreignStreet = notTime(
  'street address abroad',
  `\\b${streetFirst}\\s${streetWords}{1,4}\\d{1,5}\\b|\\b\\d{1,5}\\s${streetFirst}\\s`,
  ([all]) => /(?:^|\s)\p{Lu}/u.test(all),
);

const streetLast =
  '(?:Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Lane|Drive|Boulevard|Blvd\\.|Square|Terrace|Crescent)';

/** "1984 Main Street" */
const street = notTime(
  'street address',
  `\\b\\d{1,5}\\s${streetWords}{1,3}${streetLast}(?![\\p{L}])`,
  ([all]) => all.split(' ').slice(1).every(isCapital),
);

/** "the Sunday Times", "the Monday Club": a newspaper or a name. */
const named = notTime(
  'name with a day',
  `\\bthe\\s+${weekdayPattern}\\s+(?!${monthPattern}\\b)[\\p{L}]+`,
  ([all]) => /\s\p{Lu}\p{L}+$/u.test(all) && !/\s(?:Morning|Afternoon|Evening|Night)$/.test(all),
);

/** "Robert F. Sunday", "James A. March": somebody’s family name. */
const family = notTime(
  'family name',
  `(?<=[\\p{L}]\\s)[\\p{L}]\\.\\s(?:${weekdayPattern}|${monthPattern})(?![\\p{L}]|\\.?\\s\\d)`,
  ([all], text, start) =>
    isCapital(all) && /(?:^|[^\p{L}])\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - 24), start)),
);

/** "31 November", "Feb. 29, 2023": no such day. */
const impossible: TimeRule = {
  ...timeRule(
    'day that does not exist',
    `\\b(?:${datePattern}\\s+(?:of\\s+)?${monthPattern}|${monthPattern}\\s+${datePattern})(?![\\d:])(?:,?\\s+(\\d{4}))?\\b`,
    ([, first, of, name, last, year]) => {
      const month = monthOf(of ?? name ?? '');
      const date = Number(first ?? last);
      if (!month || !isCapital(of ?? name ?? '') || date > 31) return undefined;
      return dayOf(year ? Number(year) : 2000, month, date) === undefined ? {} : undefined;
    },
  ),
  isNoTime: true,
};

/** "by Christmas": the day, of the nearest year. */
const christmas = timeRule(
  'holiday',
  "(?<=\\b(?:by|until|till|before|after|since|at|on|for)\\s)(?:(Christmas(?:\\s+(?:Day|Eve))?)|(New\\s+Year[’']s\\s+(?:Day|Eve)))(?![\\p{L}]|\\s+\\p{Lu})",
  ([all], setting) => {
    if (!isCapital(all)) return undefined;
    const isEve = /Eve/.test(all);
    const [month, date] = /New/.test(all)
      ? isEve
        ? ([12, 31] as const)
        : ([1, 1] as const)
      : ([12, isEve ? 24 : 25] as const);
    const near = nearestDate(month, date, setting);
    return near ? { when: dayText(near.day), from: near.from } : {};
  },
);

export const holidays: readonly TimeRule[] = [christmas];
export const notDates: readonly TimeRule[] = [impossible, telephone, foreignStreet, street, named, family];
