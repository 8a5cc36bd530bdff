import { complementOf } from '../phrases/complement.ts';
import { endOfPhrase } from '../phrases/phraseEnd.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verbGroup.ts';
import type { Reading } from '../reading.ts';
import { isBehindSpeech } from './behind.ts';
import type { VerbCue } from './verbCue.ts';

/** "quoted" and "cited", before "as saying". */
export function isQuoting({ verb, mood }: VerbGroup): boolean {
  return /^(?:told|will|passive)$/.test(mood) && verb.frames.some(({ takes }) => takes === 'as');
}

/**
 * "the agency quoted him as saying", "he was quoted by the agency as saying": who quotes tells of it, as the outermost source; only
 * where nobody is named for that it is who was quoted.
 */
export function quotingCue(reading: Reading, group: VerbGroup): VerbCue | undefined {
  const { low } = reading;
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
  return isBehindSpeech(reading, subject.from) ? { ...base, to: as + 2, complement: undefined } : undefined;
}
