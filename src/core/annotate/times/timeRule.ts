import type { DayPart, TimeExpression } from '../../story/story.ts';

/** What an expression says: EDTF at its own precision, or a length (ISO 8601), or neither where nothing can be made of it. */
export type TimeValue = {
  readonly when?: string;
  readonly dayPart?: DayPart;
  readonly duration?: string;
  readonly from?: NonNullable<TimeExpression['from']>;
};

/** Where an expression stands. Days are counted since 1970-01-01. */
export type Setting = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly published: number;
  /** Running text, not a caption or headline. */
  readonly isBody: boolean;
  /** The last single day that the block named before, for "the next day". */
  readonly previous: number | undefined;
};

/**
 * One way to write a time. `read` gets the match and where it stands and gives nothing where it is no time after all
 * ("may march"); then other rules may still look at it. Patterns ignore case, so whether a capital is needed is `read`'s to check.
 */
export type TimeRule = {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, setting: Setting) => TimeValue | undefined;
};

export function timeRule(name: string, pattern: string, read: TimeRule['read']): TimeRule {
  return { name, pattern: new RegExp(pattern, 'gi'), read };
}
