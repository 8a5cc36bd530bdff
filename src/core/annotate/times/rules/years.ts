import { type Setting, type TimeRule, timeRule } from '../timeRule.ts';

const decadeNames = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** "the 1960s", "the '90s", "the sixties" */
const decade = timeRule(
  'decade',
  `(?:\\bthe\\s+)?(?:(?:early|late|mid)[-\\s])?(?:\\b(1[5-9]\\d|20\\d)0s\\b|['’]([2-9])0s\\b|\\bthe\\s+(${decadeNames.join('|')})\\b)`,
  ([all, full, short, name]) => {
    if (!full && !/^the/i.test(all)) return undefined;
    const digits = full ?? `19${short ?? decadeNames.indexOf((name ?? '').toLowerCase()) + 2}`;
    return { when: `${digits}X`, from: 'stated' };
  },
);

/** "the 20th century" */
const century = timeRule(
  'century',
  '\\b(?:the\\s+)?(?:(?:early|late|mid)[-\\s])?(\\d{1,2})(?:st|nd|rd|th)[-\\s]century\\b',
  ([, number]) => ({
    when: `${String(Number(number) - 1).padStart(2, '0')}XX`,
    from: 'stated',
  }),
);

/** "2014": four digits are a year unless they count or number something. */
const year = timeRule(
  'year',
  '\\b(1[5-9]\\d\\d|20[0-9]\\d)\\b(?![,.:]\\d|-\\d|%|[-\\s]?(?:people|million|points?|percent|dollars|euros|miles|troops|soldiers|men|women|ships|tanks|barrels|pounds|jobs|employees|workers|shares|feet|foot|meters?|metres?|kilometers?|kilometres?|km|tons|tonnes|crowns|homes|votes|members|students|seats|cases|rounds|years?|GMT)\\b)',
  ([text = ''], setting) => (isYearHere(setting) ? { when: text, from: 'stated' } : undefined),
);

/** Distant years need a preposition of time: "1709 schoolchildren" is no date. */
function isYearHere({ text, start, end }: Setting): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (/[$£€#\d][\d,.]*$|[,.:/]$/.test(before)) return false;
  const isFarBack = Number(text.slice(start, end)) < 1900;
  if (/\bof\s$/.test(before)) return !isFarBack || !/^\s[a-z]/.test(text.slice(end));
  if (/\b(?:in|since|from|by|until|between)\s(?:about\s|around\s)?$|\d{4} (?:to|and)\s$/i.test(before))
    return true;
  return (
    !isFarBack &&
    !/\b(?:No\.|about|some|nearly|over|than|Flight|Route|Room|least|around|only|all|another|to)\s$/i.test(
      before,
    )
  );
}

export const yearRules: readonly TimeRule[] = [decade, century, year];
