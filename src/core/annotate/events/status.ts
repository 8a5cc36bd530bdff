import { earliestDay, latestDay, parseEdtf } from '../../dates/edtf.ts';
import type { TimeExpression } from '../../story/story.ts';
import { directionOf, isToCome } from '../times/direction.ts';
import { settingAlone } from '../times/timeRule.ts';
import type { Clause } from './clause.ts';
import type { FoundEvent } from './foundEvent.ts';
import { report } from './report.ts';

/** `published`: in days since 1970-01-01. Without a day of publication only the verbs tell what was still to come. */
export function statusOf(
  time: TimeExpression,
  clause: Clause,
  published: number | undefined,
): FoundEvent['status'] {
  const { block } = clause.sentence;
  if (report.test(block.text.slice(time.end))) return 'reported';
  const setting = settingAlone(block, time, clause.sentence, published ?? 0);
  if (published === undefined) return isToCome(setting) ? 'planned' : 'happened';
  const parsed = time.when ? parseEdtf(time.when) : undefined;
  if (parsed && earliestDay(parsed) > published) return 'planned';
  const isOver = parsed && latestDay(parsed) < published;
  if (!isOver && isPromised(block.text.slice(clause.start, time.start))) return 'planned';
  return directionOf(setting) === 'future' && !isOver ? 'planned' : 'happened';
}

/** "promised each family money by the end of November" */
function isPromised(before: string): boolean {
  return /\b(?:promis|pledg|vow|agree|plan|order)\w*\b.*\bby\s(?:the\s)?$/is.test(before);
}

/** What is past and has a source is reported: "…, police said", "according to the mayor". */
export function asReported(
  status: FoundEvent['status'],
  { attribution, sentence }: Clause,
): FoundEvent['status'] {
  if (status !== 'happened') return status;
  const { block, start, end } = sentence;
  return attribution || /\baccording to\b/i.test(block.text.slice(start, end)) ? 'reported' : status;
}
