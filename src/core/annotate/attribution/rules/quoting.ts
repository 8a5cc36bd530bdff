import { complementOf } from '../phrases/complement.ts';
import { endOfPhrase } from '../phrases/nounPhrase.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verbGroup.ts';
import type { Reading } from '../reading.ts';
import type { VerbCue } from './verbCues.ts';

export function isQuoting({ verb, at }: VerbGroup): boolean {
  return at > 0 && verb.frames.some(({ takes }) => takes === 'as');
}

/**
 * "the agency quoted him as saying", "he was quoted by the agency as saying": who quotes tells of it, as the outermost source; only
 * where nobody is named for that it is who was quoted.
 */
export function quoting(reading: Reading, group: VerbGroup): VerbCue | undefined {
  const { low, speech } = reading;
  if (!isQuoting(group)) return undefined;
  const subject = subjectBefore(reading, group.from);
  const as = low.indexOf('as', group.at);
  const said = as !== -1 && as - group.at < 14 ? verbGroupAt(reading, as + 1) : undefined;
  if (!subject || !said) return undefined;
  const by = group.mood === 'passive' ? low.indexOf('by', group.at) : -1;
  const quoter = by !== -1 && by < as ? { from: by + 1, to: endOfPhrase(reading, by + 1) } : undefined;
  const base = {
    rule: 'quoted as saying',
    group: said,
    source: quoter ?? subject.phrase,
    from: subject.from,
  };
  const complement = complementOf(reading, said);
  if (complement && complement.frame !== 'none') return { ...base, to: complement.from, complement };
  const isBehind = speech[subject.from - 1] !== undefined || reading.behind !== undefined;
  return isBehind ? { ...base, to: as + 2, complement: undefined } : undefined;
}
