import { type TimeRule, timeRule } from '../timeRule.ts';
import { monthPattern, weekdayPattern } from '../timeWords.ts';

const before = '(?:BCE?|B\\.C\\.(?:E\\.)?)(?![a-z])';
const date = `(?:(?:(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${monthPattern}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+)?`;

/** EDTF's years have a year 0, which is 1 BC. */
function yearBefore(year: number): string {
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
}

/** "44 BC", "March 15, 44 B.C.": the year only, since the calendar was another. */
const yearBc = timeRule('year BC', `\\b${date}(?:about\\s+|around\\s+)?(\\d{1,4})\\s?${before}`, (match) => {
  const year = Number(match.at(-1));
  return isCapital(match[0]) && year > 0 ? { when: yearBefore(year), from: 'stated' } : undefined;
});

/** "the 4th century BC" */
const centuryBc = timeRule(
  'century BC',
  `\\b(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)[-\\s]century\\s${before}`,
  ([all, number]) => {
    const count = Number(number);
    if (!isCapital(all) || count < 1) return undefined;
    return { when: `${yearBefore(count * 100)}/${yearBefore(count * 100 - 99)}`, from: 'stated' };
  },
);

/** "AD 79", "79 AD" */
const yearAd = timeRule(
  'year AD',
  '\\b(?:AD|A\\.D\\.)\\s(\\d{1,4})\\b|\\b(\\d{1,4})\\s(?:AD|CE)\\b',
  ([all, first, last]) => {
    const year = Number(first ?? last);
    return /AD|A\.D\.|CE/.test(all) && year > 0 && year < 2100
      ? { when: String(year).padStart(4, '0'), from: 'stated' }
      : undefined;
  },
);

/** "fiscal 2025", "FY 2025": which months it has depends on who says it. */
const fiscalYear = timeRule(
  'fiscal year',
  '\\b(?:FY\\s?|(?:the\\s+)?(?:fiscal|financial)\\s(?:year\\s)?)(?:of\\s)?(?:19|20)?\\d\\d(?:[-–/]\\d{2,4})?\\b',
  () => ({}),
);

/** "Good Friday", "Easter Monday", "Super Tuesday": days of their own, which move from year to year. */
const namedDay = timeRule(
  'named day',
  `\\b(?:Good|Easter|Black|Super|Ash|Bloody|Palm|Cyber|Shrove|Holy|Maundy|Whit)\\s${weekdayPattern}(?![a-z])`,
  ([all]) => (/^\p{Lu}/u.test(all) ? {} : undefined),
);

function isCapital(text: string): boolean {
  return /B\.?C/.test(text);
}

export const eraRules: readonly TimeRule[] = [centuryBc, yearBc, yearAd, fiscalYear, namedDay];
