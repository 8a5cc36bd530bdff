import { subjectBefore } from '../phrases/subject.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verbGroup.ts';
import type { Reading } from '../reading.ts';
import { invertedCue } from './invertedCue.ts';
import { participleCue } from './participleCue.ts';
import { isQuoting, quotingCue } from './quotingCue.ts';
import { sharingSubject } from './sharedSubject.ts';
import { cueOf, withSubject } from './subjectCue.ts';
import type { VerbCue } from './verbCue.ts';

/** The verbs of saying in a sentence with those who say it, outside of what is said in quotation marks. */
export function verbCues(reading: Reading): readonly VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = 0; at < reading.low.length; at++) {
    const group = reading.speech[at] ? undefined : verbGroupAt(reading, at);
    const cue = group && toCue(reading, group, cues);
    if (cue && !isUnsaid(reading, cue)) cues.push(cue);
  }
  return cues;
}

function toCue(reading: Reading, group: VerbGroup, before: readonly VerbCue[]): VerbCue | undefined {
  if (group.mood === 'saying') return participleCue(reading, group, before);
  if (isQuoting(group)) return quotingCue(reading, group);
  if (group.mood === 'infinitive') return firstCue(reading, group);
  if (group.mood !== 'told' && group.mood !== 'will') return undefined;
  if (reading.speech[group.from - 1]) return invertedCue(reading, group) ?? withSubject(reading, group);
  return withSubject(reading, group) ?? invertedCue(reading, group) ?? sharingSubject(reading, group, before);
}

/** "the paper was the first to report that" */
function firstCue(reading: Reading, group: VerbGroup): VerbCue | undefined {
  const { low } = reading;
  if (low[group.from - 1] !== 'first') return undefined;
  const be = low[group.from - 2] === 'the' ? group.from - 3 : group.from - 2;
  const subject = /^(?:was|were)$/.test(low[be] ?? '') ? subjectBefore(reading, be) : undefined;
  return subject && cueOf(reading, group, subject.phrase, subject.from, 'subject and verb');
}

/** "Neither the board nor the mayor said", "No official said", "Had the mayor said": nobody did. */
function isUnsaid({ low, classes }: Reading, { source, from }: VerbCue): boolean {
  if (!source) return false;
  const isNobody = /^(?:no|none|neither|nobody)$/.test(low[source.from] ?? '');
  const isJoined = /^(?:nor|neither)$/.test(low[source.from - 1] ?? '');
  const isAsked = from === source.from && classes[from - 1] === 'auxiliary' && from === 1;
  return isNobody || isJoined || isAsked;
}
