import { contentEnd } from '../phrases/contentEnd.ts';
import { endOfPhrase } from '../phrases/phraseEnd.ts';
import { subjectBefore } from '../phrases/subject.ts';
import type { VerbGroup } from '../phrases/verbGroup.ts';
import type { Range, Reading } from '../reading.ts';
import { cueOf } from './subjectCue.ts';
import type { VerbCue } from './verbCue.ts';

const rule = 'verb that shares its subject';
/** Participles that may follow their noun: "families hurt by the crane". */
const passive =
  /(?:ed|en|wn|ought|aught)$|^(?:hurt|hit|cut|built|made|held|sold|told|found|led|paid|left|lost|sent|shot|struck|set)$/;
/** Words back that a subject is looked for at the most. */
const farthest = 60;

/** "summoned the envoy and urged Moscow to stop": the subject of the verb before is this one’s too. */
export function sharingSubject(
  reading: Reading,
  group: VerbGroup,
  before: readonly VerbCue[],
): VerbCue | undefined {
  const { low, classes } = reading;
  let joint = group.from - 1;
  while (classes[joint] === 'adverb') joint--;
  const isJoint =
    /^(?:and|but|then)$/.test(low[joint] ?? '') || (low[joint] === ',' && group.form === 'past');
  if (!isJoint) return undefined;
  const teller = tellerUpTo(reading, joint, before);
  if (teller) return cueOf(reading, group, teller, group.from, rule);
  for (const at of verbsBefore(reading, joint)) {
    const source = before.find((one) => one.group.at === at)?.source ?? subjectOf(reading, at);
    // "left after the crowd came, and said": the crowd is in a clause of its own.
    if (!source || (isSubordinate(reading, source) && low[joint - 1] === ',')) continue;
    return cueOf(reading, group, source, group.from, rule);
  }
  const end = endOfPhrase(reading, 0);
  return end > 0 && end < joint ? cueOf(reading, group, { from: 0, to: end }, group.from, rule) : undefined;
}

/** "said the mayor had left and warned": who tells what goes on up to the joint, whoever it is told of. */
function tellerUpTo(reading: Reading, joint: number, before: readonly VerbCue[]): Range | undefined {
  const cue = before.at(-1);
  if (!cue?.complement || cue.isAside || !/^(?:clause|that|hearer)$/.test(cue.complement.frame.takes))
    return undefined;
  const end = contentEnd(reading, cue.complement.from, cue.complement.frame.takes, []);
  return end === joint || end === joint - 1 ? cue.source : undefined;
}

/** Who a participle behind the token `end` is about: who speaks before it, else the subject of the verb before. */
export function sourceBefore(reading: Reading, end: number, before: readonly VerbCue[]): Range | undefined {
  const cue = before.findLast(({ isAside, from }) => !isAside && from < end);
  if (cue?.source) return cue.source;
  for (const at of verbsBefore(reading, end)) {
    const subject = subjectOf(reading, at);
    // "told how the bridge fell, each saying": the bridge is in a clause of its own.
    if (subject && !isSubordinate(reading, subject)) return subject;
  }
  return undefined;
}

/** The subject of the verb at `at`, whose helpers and adverbs stand before it. */
export function subjectOf(reading: Reading, at: number): Range | undefined {
  const { classes, low } = reading;
  let from = at;
  while (/^(?:auxiliary|adverb)$/.test(classes[from - 1] ?? '') && low[from - 1] !== 'however') from--;
  return subjectBefore(reading, from)?.phrase;
}

function verbsBefore({ classes, low, speech }: Reading, end: number): readonly number[] {
  const from = Math.max(0, end - farthest);
  const places = classes.slice(from, end).map((_, i) => from + i);
  return (
    places
      .filter((at) => !speech[at] && /^(?:verb|auxiliary|cue)$/.test(classes[at] ?? ''))
      // "a red flag warning"
      .filter((at) => !/ing$/.test(low[at] ?? '') || classes[at - 1] === 'auxiliary')
      // "families displaced by the dam"
      .filter((at) => low[at + 1] !== 'by' || !passive.test(low[at] ?? '') || classes[at - 1] === 'auxiliary')
      .toReversed()
  );
}

function isSubordinate({ classes }: Reading, { from }: Range): boolean {
  return /^(?:link|which)$/.test(classes[from - 1] ?? '');
}
