import type { TextBlock } from '../../story/blocks.ts';
import type { DayPart, Span, TimeExpression } from '../../story/story.ts';
import type { PassageYear } from './passage.ts';

/** The value of an expression: EDTF at its own precision, or an ISO 8601 duration, or neither if it can't be resolved. */
export type TimeValue = {
  readonly when?: string;
  readonly dayPart?: DayPart;
  readonly duration?: string;
  readonly from?: NonNullable<TimeExpression['from']>;
  /** Of a range whose ends stand for themselves ("from 2010 to 2022"): the value of each. */
  readonly ends?: readonly [string, string];
};

/** The context of an expression. Days are counted since 1970-01-01. */
export type Setting = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly published: number;
  readonly region: TextBlock['region'];
  /** The sentence, as a range in `text`. */
  readonly sentence: Span;
  /** The last single day named before in the block, for "the next day". */
  readonly previous: number | undefined;
  /** The last single day named in the story, for a clock time without a day. */
  readonly lastDay: number | undefined;
  /** The last single day named before in the sentence. */
  readonly sentenceDay: number | undefined;
  /** The year that the passage has been telling of, if one is printed before. */
  readonly passage: PassageYear | undefined;
};

/** A time by itself, without what was named before it; `published` in days since 1970-01-01, ranges in the block’s text. */
export function settingAlone(
  { text, region }: Pick<TextBlock, 'text' | 'region'>,
  { start, end }: Span,
  sentence: Span,
  published: number,
): Setting {
  return {
    text,
    start,
    end,
    published,
    region,
    sentence,
    previous: undefined,
    lastDay: undefined,
    sentenceDay: undefined,
    passage: undefined,
  };
}

/**
 * One way to write a time. `read` gets the match and its context and returns undefined if it isn't a time after all
 * ("may march"), so that other rules can try. Patterns ignore case; `read` checks capitals where they matter.
 */
export type TimeRule = {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, setting: Setting) => TimeValue | undefined;
  /** The words look like a time and are none: they are taken, so that no other rule reads them. */
  readonly isNoTime?: true;
};

export function timeRule(name: string, pattern: string, read: TimeRule['read']): TimeRule {
  return { name, pattern: new RegExp(pattern, 'giu'), read };
}
