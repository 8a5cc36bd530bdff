import { parseEdtf } from '../../dates/edtf.ts';
import type { TextBlock } from '../../story/blocks.ts';
import type { Span, TimeExpression } from '../../story/story.ts';
import { splitNewsSentences } from '../../text/splitNewsSentences.ts';
import { followPassage } from './passage.ts';
import { clockRules } from './rules/clocks.ts';
import { dayRules } from './rules/days.ts';
import { eraRules } from './rules/eras.ts';
import { bareMonthRules, monthRules } from './rules/months.ts';
import { holidays, notDates } from './rules/notDates.ts';
import { endsOfRange, rangeRules } from './rules/ranges.ts';
import { spanRules } from './rules/spans.ts';
import { writtenRules } from './rules/written.ts';
import { yearRules } from './rules/years.ts';
import { settingAlone, type TimeRule, type TimeValue } from './timeRule.ts';

/** Most specific first: a rule never matches words that an earlier rule has taken. */
const rules: readonly TimeRule[] = [
  ...notDates,
  ...holidays,
  ...eraRules,
  ...rangeRules,
  ...writtenRules,
  ...dayRules,
  ...clockRules,
  ...monthRules,
  ...spanRules,
  ...yearRules,
  ...bareMonthRules,
];

export type FoundTime = { readonly expression: TimeExpression; readonly rule: string };
type Match = {
  readonly rule: TimeRule;
  readonly match: RegExpMatchArray;
  readonly start: number;
  readonly end: number;
};

/**
 * The time expressions of blocks in page order. `published`: the reference day, in days since 1970-01-01. A month or day
 * without a year goes on from a year that the passage has printed.
 */
export function findStoryTimes(blocks: readonly TextBlock[], published: number): readonly FoundTime[] {
  const passage = followPassage(published);
  const storyDays = daysSoFar();
  return blocks.flatMap((block) => {
    passage.nextBlock();
    const sentenceAt = sentenceFinder(block.text);
    const days = daysSoFar();
    return matchesIn(block, published, sentenceAt).flatMap(({ rule, match, start, end }) => {
      const sentence = sentenceAt(start);
      const value = rule.read(match, {
        text: block.text,
        start,
        end,
        published,
        previous: days.last(),
        lastDay: storyDays.last(),
        sentenceDay: days.lastSince(sentence.start),
        region: block.region,
        sentence,
        passage: passage.at(sentence),
      });
      if (!value) return [];
      passage.add({ value, text: block.text, start, end, sentence });
      days.add(value.when, start);
      // "(2312 GMT on Wednesday)" is an aside.
      if (!/\([^)]*$/.test(block.text.slice(Math.max(0, start - 80), start)))
        storyDays.add(value.when, start);
      if (rule.isNoTime) return [];
      return toExpressions(block, { start, end }, value).map((expression) => ({
        rule: rule.name,
        expression,
      }));
    });
  });
}

/** One, or the two ends of a range, each of which is an expression of its own. */
function toExpressions(
  { id, text }: TextBlock,
  { start, end }: Span,
  value: TimeValue,
): readonly TimeExpression[] {
  const { ends, ...own } = value;
  const parts = ends && endsOfRange(text.slice(start, end));
  if (!parts) {
    // "from March 3 to 9", "about 44 BC": the preposition is no part of the time.
    const from = start + (/^(?:from|between|about|around)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0);
    return [{ block: id, start: from, end, quote: text.slice(from, end), ...own }];
  }
  const quote = text.slice(start, end);
  return parts.map(([from, to], i) => ({
    block: id,
    start: start + from,
    end: start + to,
    quote: quote.slice(from, to),
    when: ends[i],
    ...(own.from && { from: own.from }),
  }));
}

/** The time expressions of one block. */
export function findTimes(block: TextBlock, published: number): readonly FoundTime[] {
  return findStoryTimes([block], published);
}

/** Which rule has which words, in the order of the text. */
function matchesIn(block: TextBlock, published: number, sentenceAt: (at: number) => Span): readonly Match[] {
  const { text } = block;
  const isTaken = new Uint8Array(text.length);
  const matches: Match[] = [];
  for (const rule of rules)
    for (const match of text.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken.subarray(start, end).includes(1)) continue;
      if (!rule.read(match, settingAlone(block, { start, end }, sentenceAt(start), published))) continue;
      isTaken.fill(1, start, end);
      matches.push({ rule, match, start, end });
    }
  return matches.toSorted((a, b) => a.start - b.start);
}

/** The sentence at a place of a text, which is split only if a time is found in it. */
function sentenceFinder(text: string): (at: number) => Span {
  let sentences: readonly Span[] | undefined;
  return (at) => {
    sentences ??= splitNewsSentences(text, 'en');
    let [from, to] = [0, sentences.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sentences[middle]?.start ?? 0) <= at) from = middle + 1;
      else to = middle;
    }
    return sentences[from - 1] ?? { start: 0, end: text.length };
  };
}

/** The single days named so far: "the day before" counts from the last one. `at`: where in its block, in UTF-16 units. */
function daysSoFar() {
  let last: { readonly day: number; readonly at: number } | undefined;
  return {
    last: () => last?.day,
    lastSince: (from: number) => (last && last.at >= from ? last.day : undefined),
    add: (when: TimeValue['when'], at: number) => {
      if (when === undefined || !/^\d{4}-\d\d-\d\d$/.test(when)) return;
      const parsed = parseEdtf(when);
      if (parsed?.kind === 'date') last = { day: parsed.date.firstDay, at };
    },
  };
}

/** Those that mean the same whenever they were written: "Aug. 17, 1999", but not "Monday" or "Aug. 17". */
export function findStatedTimes(blocks: readonly TextBlock[]): readonly FoundTime[] {
  return findStoryTimes(blocks, 0).filter(({ expression }) => expression.from === 'stated');
}
