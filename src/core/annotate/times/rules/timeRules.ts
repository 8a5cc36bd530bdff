import type { TimeRule } from '../timeRule.ts';
import { clockRules } from './clocks.ts';
import { dayRules } from './days.ts';
import { eraRules } from './eras.ts';
import { bareMonthRules, monthRules } from './months.ts';
import { holidays, notDates } from './notDates.ts';
import { rangeRules } from './ranges.ts';
import { spanRules } from './spans.ts';
import { writtenRules } from './written.ts';
import { yearRules } from './years.ts';

/** Most specific first: a rule never matches words that an earlier rule has taken. */
export const timeRules: readonly TimeRule[] = [
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
