import type { TimeRule } from '../timeRule.ts';
import { ago, yearsLater } from './ago.ts';
import { length, oneUnit, runningLength } from './lengths.ts';
import { edgeOfUnit, relativeUnit, theWeekend } from './relativeUnits.ts';

export const spanRules: readonly TimeRule[] = [
  edgeOfUnit,
  ago,
  yearsLater,
  theWeekend,
  runningLength,
  relativeUnit,
  oneUnit,
  length,
];
