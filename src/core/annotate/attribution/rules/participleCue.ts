import { media } from '../phrases/beforeVerb.ts';
import { complementOf } from '../phrases/complement.ts';
import { subjectBefore } from '../phrases/subject.ts';
import type { VerbGroup } from '../phrases/verbGroup.ts';
import type { Reading } from '../reading.ts';
import { sourceBefore, subjectOf } from './sharedSubject.ts';
import type { VerbCue } from './verbCue.ts';

/** "…, adding that it was safe", "a letter saying that", "was heard saying that" */
export function participleCue(
  reading: Reading,
  group: VerbGroup,
  before: readonly VerbCue[],
): VerbCue | undefined {
  const { low, classes, speech } = reading;
  const joint = group.from - 1;
  const complement = complementOf(reading, group);
  if (!complement || complement.frame === 'none') return undefined;
  const base = { group, from: group.from, to: complement.from, complement };
  const isLoose = speech[joint] !== undefined || /^(?:,|and|by|while|each|both)$/.test(low[joint] ?? '');
  if (isLoose) {
    const source = sourceBefore(reading, joint, before);
    return source && { ...base, rule: 'participle', source };
  }
  if (/^(?:heard|filmed|recorded|seen|shown|caught)$/.test(low[joint] ?? '')) {
    const source = subjectOf(reading, joint);
    return source && { ...base, from: source.from, rule: 'heard saying', source };
  }
  const takesClause = group.verb.frames.some(({ takes }) => takes === 'clause');
  if (!takesClause || !/^(?:noun|name)$/.test(classes[joint] ?? '')) return undefined;
  const subject = subjectBefore(reading, group.from);
  if (!subject) return undefined;
  // "released a statement saying": who released it.
  const sender = media.test(low[joint] ?? '') ? sourceBefore(reading, subject.from, before) : undefined;
  return { ...base, rule: 'participle behind its noun', source: sender ?? subject.phrase };
}
