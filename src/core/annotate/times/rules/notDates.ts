import { dayOf, dayText } from '../calendar.ts';
import { yearOf } from '../nearest.ts';
import { type TimeRule, timeRule } from '../timeRule.ts';
import { monthOf, monthPattern, weekdayPattern } from '../timeWords.ts';

const notTime = (
  name: string,
  pattern: string,
  isOne: (match: RegExpMatchArray, text: string, start: number) => boolean = () => true,
): TimeRule => ({
  ...timeRule(name, pattern, (match, { text, start }) => (isOne(match, text, start) ? {} : undefined)),
  isNoTime: true,
});

/** "555-2016", "+44 20 7946 1998", "0800 1984", "call 77 77 2024" */
const telephone = notTime(
  'telephone number',
  '(?<![\\d-])(?:\\+\\d[\\d ()./-]{6,18}\\d|(?:\\(?\\d{3}\\)?[-. ])?\\d{3}[-.]\\d{4}|0\\d{1,4}(?: \\d{2,4}){1,4}|\\d{2,4}(?: \\d{2,4}){2,4}|(?<=\\b(?:call|ring|phone|telephone|dial|text|tel\\.?):?\\s)\\d{2,4}(?: \\d{2,4})+)(?![\\d-])',
);

/** "Calle Mayor 1973", "at 1973 Calle Mayor" */
const foreignStreet = notTime(
  'street address abroad',
  "\\b(?:Avenida|Av\\.|Calle|Carrera|Rua|Rue|Via|Viale|Plaza|Piazza|Paseo|Boulevard)\\s(?:[\\p{L}.’'-]+\\s){1,4}\\d{1,5}\\b|\\b\\d{1,5}\\s(?:Avenida|Av\\.|Calle|Carrera|Rua|Rue|Via|Viale|Plaza|Piazza|Paseo|Boulevard)\\s",
  ([all]) => /(?:^|\s)\p{Lu}/u.test(all),
);

/** "1984 Main Street" */
const street = notTime(
  'street address',
  "\\b\\d{1,5}\\s(?:[\\p{L}.’'-]+\\s){1,3}(?:Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Lane|Drive|Boulevard|Blvd\\.|Square|Terrace|Crescent)(?![\\p{L}])",
  ([all]) =>
    all
      .split(' ')
      .slice(1)
      .every((word) => /^\p{Lu}/u.test(word)),
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
    /^\p{Lu}/u.test(all) &&
    /(?:^|[^\p{L}])\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - 24), start)),
);

/** "31 November", "Feb. 29, 2023": no such day. */
const impossible: TimeRule = {
  ...timeRule(
    'day that does not exist',
    `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthPattern}|${monthPattern}\\s+(\\d{1,2})(?:st|nd|rd|th)?)(?![\\d:])(?:,?\\s+(\\d{4}))?\\b`,
    ([, first, of, name, last, year]) => {
      const month = monthOf(of ?? name ?? '');
      const date = Number(first ?? last);
      if (!month || !/^\p{Lu}/u.test(of ?? name ?? '') || date > 31) return undefined;
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
    if (!/^\p{Lu}/u.test(all)) return undefined;
    const [month, date] = /New/.test(all)
      ? /Eve/.test(all)
        ? [12, 31]
        : [1, 1]
      : [12, /Eve/.test(all) ? 24 : 25];
    const { year, from } = yearOf(month ?? 12, date, setting);
    const day = dayOf(year, month ?? 12, date ?? 25);
    return day === undefined ? {} : { when: dayText(day), from };
  },
);

export const holidays: readonly TimeRule[] = [christmas];
export const notDates: readonly TimeRule[] = [impossible, telephone, foreignStreet, street, named, family];
