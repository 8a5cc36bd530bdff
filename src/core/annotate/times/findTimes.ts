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
  const taken: { readonly start: number; readonly end: number }[] = [];
  const results: (Found & { readonly value: ReturnType<TimeRule['read']> })[] = [];
  for (const rule of rules)
    for (const match of block.text.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      const value = rule.read(match, {
        text: block.text,
        start,
        end,
        published,
        previous: previousDay(results, start),
        isBody: block.region === 'body',
      });
      if (!value) continue;
      taken.push({ start, end });
      results.push({ rule, match, start, end, value });
    }
  for (const { rule, start, end, value } of results.toSorted((a, b) => a.start - b.start))
    found.push({
      rule: rule.name,
      expression: { block: block.id, start, end, quote: block.text.slice(start, end), ...value },
    });
  return found;
}

/** Those that mean the same whenever they were written: "Aug. 17, 1999", but not "Monday" or "Aug. 17". */
export function findStatedTimes(block: TextBlock): readonly FoundTime[] {
  return findTimes(block, 0).filter(({ expression }) => expression.from === 'stated');
}

/** The last single day named before `start`. */
function previousDay(
  results: readonly { readonly start: number; readonly value: ReturnType<TimeRule['read']> }[],
  start: number,
): number | undefined {
  const before = results.filter(
    (result) => result.start < start && /^\d{4}-\d\d-\d\d$/.test(result.value?.when ?? ''),
  );
  const last = before.toSorted((a, b) => a.start - b.start).at(-1)?.value?.when;
  const parsed = last ? parseEdtf(last) : undefined;
  return parsed?.kind === 'date' ? parsed.date.firstDay : undefined;
}
