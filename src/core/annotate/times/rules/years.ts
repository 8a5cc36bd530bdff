import { type Setting, type TimeRule, timeRule } from '../timeRule.ts';
import { monthOf } from '../timeWords.ts';

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
  '\\b(?:(?:early|mid|late)[-\\s])?(1[5-9]\\d\\d|20[0-9]\\d)\\b(?![,.:]\\d|-\\d|%|[-\\s]?(?:people|million|points?|percent|dollars|euros|miles|troops|soldiers|men|women|ships|tanks|barrels|pounds|jobs|employees|workers|shares|feet|foot|meters?|metres?|kilometers?|kilometres?|km|tons|tonnes|crowns|homes|votes|members|students|seats|cases|rounds|years?|GMT)\\b)',
  ([, text = ''], setting) => (isYearHere(setting) ? { when: text, from: 'stated' } : undefined),
);

const dated =
  /\b(?:elections?|war|battle|year|spring|summer|autumn|winter|fire|flood|treaty|constitution|act|revolution|census|crisis|end|beginning|start)\sof\s$/i;

/** Distant years need a preposition of time: "1709 schoolchildren" is no date. */
function isYearHere({ text, start, end }: Setting): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (/[$£€#\d][\d,.]*$|[,.:/-]$/.test(before) || isModel(text, start)) return false;
  const isFarBack = Number(text.slice(end - 4, end)) < 1900;
  if (end - start > 4) return true;
  if (/\bof\s$/.test(before)) return !isFarBack || !/^\s[a-z]/.test(text.slice(end)) || dated.test(before);
  if (/\b(?:in|since|from|by|until|between)\s(?:about\s|around\s)?$|\d{4} (?:to|and)\s$/i.test(before))
    return true;
  return (
    !isFarBack &&
    !/\b(?:No\.|about|some|nearly|over|than|Flight|Route|Room|least|around|only|all|another|to)\s$/i.test(
      before,
    )
  );
}

/** Names that carry the year they are held in. */
const held =
  /^(?:Cup|Games|Olympics|Paralympics|Championships?|Elections?|Festival|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|Since|In|By|From|Until|During|Early|Late|Mid|Between|The|Of|And|Around|About|After|Before|Through|Year)$/;

/** "Cyberpunk 2077", "Boeing 1900": a capitalised word before it, inside a sentence. */
function isModel(text: string, start: number): boolean {
  const [, before = '', word = ''] =
    /(.{0,3})(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+)\s$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  if (!word || held.test(word) || monthOf(word) !== undefined) return false;
  return before !== '' && !/[.!?”"]\s$|\n$/.test(before);
}

export const yearRules: readonly TimeRule[] = [decade, century, year];
