import type { Reading } from '../reading.ts';
import type { Frame } from '../words/cueVerbs.ts';
import { afterAdverbials, afterHearer } from './afterVerb.ts';
import { isClause, isEnd } from './clauseAhead.ts';
import type { Complement } from './complement.ts';
import { type FrameFinder, toSaid } from './said.ts';
import { saidAt, thatBehind } from './saidAt.ts';

/** What follows somebody who is told something, which begins at `p`: "told reporters that", "warned them not to leave". */
export function toldTo(
  reading: Reading,
  p: number,
  hearer: Frame,
  find: FrameFinder,
): Complement | undefined {
  const { low, classes } = reading;
  const end = afterHearer(reading, p);
  const behind = afterAdverbials(reading, end);
  // "told Lind, 44, of Hull, that she was free"
  const that = low[end] === ',' ? thatBehind(reading, end, 16) : undefined;
  if (that !== undefined) return { frame: hearer, from: that };
  const told = saidAt(reading, behind, () => hearer);
  if (told) return told;
  const to = low[end] === 'not' ? end + 1 : end;
  if (low[to] === 'to' && find('object')) return toSaid(find('object'), p);
  if (isEnd(reading, behind)) return { frame: 'none', at: behind };
  if (/^(?:of|about)$/.test(low[end] ?? '')) return { frame: hearer, from: end + 1 };
  const isOther = classes[behind] === 'preposition' || classes[behind] === 'which';
  return !isOther && isClause(reading, behind) ? { frame: hearer, from: behind } : undefined;
}
