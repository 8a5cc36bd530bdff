import { parseEdtf } from '../../dates/edtf.ts';
import type { TextBlock } from '../../story/blocks.ts';
import type { TimeExpression } from '../../story/story.ts';
import { dayRules } from './rules/days.ts';
import { bareMonthRules, monthRules } from './rules/months.ts';
import { spanRules } from './rules/spans.ts';
import { yearRules } from './rules/years.ts';
import type { TimeRule } from './timeRule.ts';

/** Most specific first: a rule never matches words that an earlier rule has taken. */
const rules: readonly TimeRule[] = [
  ...dayRules,
  ...monthRules,
  ...spanRules,
  ...yearRules,
  ...bareMonthRules,
];

export type FoundTime = { readonly expression: TimeExpression; readonly rule: string };
type Found = {
  readonly rule: TimeRule;
  readonly match: RegExpMatchArray;
  readonly start: number;
  readonly end: number;
};

/** The time expressions of a block, in order. `published`: the reference day, in days since 1970-01-01. */
export function findTimes(block: TextBlock, published: number): readonly FoundTime[] {
  const found: FoundTime[] = [];
  const isTaken = new Uint8Array(block.text.length);
  const days = singleDays();
  const results: (Found & { readonly value: NonNullable<ReturnType<TimeRule['read']>> })[] = [];
  for (const rule of rules)
    for (const match of block.text.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken.subarray(start, end).includes(1)) continue;
      const value = rule.read(match, {
        text: block.text,
        start,
        end,
        published,
        previous: days.before(start),
        isBody: block.region === 'body',
      });
      if (!value) continue;
      isTaken.fill(1, start, end);
      days.add(start, value.when);
      results.push({ rule, match, start, end, value });
    }
  for (const { rule, start, end, value } of results.toSorted((a, b) => a.start - b.start))
    found.push({
      rule: rule.name,
      expression: { block: block.id, start, end, quote: block.text.slice(start, end), ...value },
    });
  return found;
}

/** The single days named so far, by where they are: "the day before" counts from the last one. */
function singleDays() {
  const days: { readonly start: number; readonly day: number }[] = [];
  /** The number of those before `start`. */
  const countBefore = (start: number): number => {
    let [from, to] = [0, days.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((days[middle]?.start ?? 0) < start) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    before: (start: number) => days[countBefore(start) - 1]?.day,
    add: (start: number, when: string | undefined) => {
      if (when === undefined || !/^\d{4}-\d\d-\d\d$/.test(when)) return;
      const parsed = parseEdtf(when);
      if (parsed?.kind === 'date') days.splice(countBefore(start), 0, { start, day: parsed.date.firstDay });
    },
  };
}

/** Those that mean the same whenever they were written: "Aug. 17, 1999", but not "Monday" or "Aug. 17". */
export function findStatedTimes(block: TextBlock): readonly FoundTime[] {
  return findTimes(block, 0).filter(({ expression }) => expression.from === 'stated');
}
