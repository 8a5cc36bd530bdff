import type { DayPart, TimeExpression } from '../../story/story.ts';

/** The value of an expression: EDTF at its own precision, or an ISO 8601 duration, or neither if it can't be resolved. */
export type TimeValue = {
  readonly when?: string;
  readonly dayPart?: DayPart;
  readonly duration?: string;
  readonly from?: NonNullable<TimeExpression['from']>;
};

/** The context of an expression. Days are counted since 1970-01-01. */
export type Setting = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly published: number;
  /** Running text, not a caption or headline. */
  readonly isBody: boolean;
  /** The last single day named before in the block, for "the next day". */
  readonly previous: number | undefined;
};

/**
 * One way to write a time. `read` gets the match and its context and returns undefined if it isn't a time after all
 * ("may march"), so that other rules can try. Patterns ignore case; `read` checks capitals where they matter.
 */
export type TimeRule = {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, setting: Setting) => TimeValue | undefined;
};

export function timeRule(name: string, pattern: string, read: TimeRule['read']): TimeRule {
  return { name, pattern: new RegExp(pattern, 'gi'), read };
}
