import type { TextBlock } from '../../story/blocks.ts';
import type { Span, TimeExpression } from '../../story/story.ts';
import { daysSoFar } from './daysSoFar.ts';
import { followPassage } from './passage.ts';
import { timeRules } from './rules/timeRules.ts';
import { sentenceFinder } from './sentenceFinder.ts';
import { settingAlone, type TimeRule } from './timeRule.ts';
import { toExpressions } from './toExpressions.ts';

type FoundTime = { readonly expression: TimeExpression; readonly rule: string };

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
      // "(2312 GMT on Wednesday)" is an aside, "since Wednesday" another day than the one told of.
      if (!/\([^)]*$|\b(?:since|until|till|by)\s$/.test(block.text.slice(Math.max(0, start - 80), start)))
        storyDays.add(value.when, start);
      if (rule.isNoTime) return [];
      return toExpressions(block, { start, end }, value).map((expression) => ({
        rule: rule.name,
        expression,
      }));
    });
  });
}

/** The time expressions of one block. */
export function findTimes(block: TextBlock, published: number): readonly FoundTime[] {
  return findStoryTimes([block], published);
}

/** Those that mean the same whenever they were written: "Aug. 17, 1999", but not "Monday" or "Aug. 17". */
export function findStatedTimes(blocks: readonly TextBlock[]): readonly FoundTime[] {
  return findStoryTimes(blocks, 0).filter(({ expression }) => expression.from === 'stated');
}

/** Which rule has which words, in the order of the text. */
function matchesIn(block: TextBlock, published: number, sentenceAt: (at: number) => Span): readonly Match[] {
  const { text } = block;
  const isTaken = new Uint8Array(text.length);
  const matches: Match[] = [];
  for (const rule of timeRules)
    for (const match of text.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken.subarray(start, end).includes(1)) continue;
      if (!rule.read(match, settingAlone(block, { start, end }, sentenceAt(start), published))) continue;
      isTaken.fill(1, start, end);
      matches.push({ rule, match, start, end });
    }
  return matches.toSorted((a, b) => a.start - b.start);
}
