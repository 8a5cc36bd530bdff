import { afterAdverbials } from '../phrases/afterVerb.ts';
import { type Complement, complementOf } from '../phrases/complement.ts';
import type { Said } from '../phrases/said.ts';
import { subjectBefore } from '../phrases/subject.ts';
import type { VerbGroup } from '../phrases/verbGroup.ts';
import { isMark, type Range, type Reading } from '../reading.ts';
import { isBehind, isBehindSpeech, saysWords } from './behind.ts';
import type { VerbCue } from './verbCue.ts';

/** "the mayor said that …", "the mayor, who said that …", "…, the mayor said" */
export function withSubject(reading: Reading, group: VerbGroup): VerbCue | undefined {
  const subject = subjectBefore(reading, group.from);
  if (!subject) return undefined;
  const { phrase, from, to, viaWhich } = subject;
  if (!viaWhich) return cueOf(reading, group, phrase, from, 'subject and verb');
  const cue = cueOf(reading, group, phrase, from, 'relative clause');
  return cue && { ...cue, isAside: true, via: { from, to } };
}

/** A verb with its subject, which begins at `from`: with what is said behind it, or as a tag; undefined if neither fits. */
export function cueOf(
  reading: Reading,
  group: VerbGroup,
  source: Range,
  from: number,
  rule: string,
): VerbCue | undefined {
  const { low, classes } = reading;
  // "as Lind put it"
  if (group.verb.lemma === 'put') {
    const isPut = low[group.at + 1] === 'it' && low[from - 1] === 'as';
    const to = afterAdverbials(reading, group.at + 2);
    if (isPut && (from === 1 || isAllSpeech(reading, from - 1)))
      return { rule: 'closing tag', group, source, from, to, complement: undefined };
  }
  const complement = complementOf(reading, group);
  const said = complement && complement.frame !== 'none' ? complement : undefined;
  const isRelative = classes[from - 1] === 'which' || /^(?:that|what)$/.test(low[from - 1] ?? '');
  const base = { group, source, from };
  if (!isRelative && saysWords(group) && isTag(reading, group, from, said))
    return { ...base, rule: 'closing tag', to: endOfTag(reading, group, complement), complement: undefined };
  if (said) {
    const cue = { ...base, rule, to: said.from, complement: said };
    if (!isRelative) return cue;
    const relative = { ...cue, rule: 'said in a relative clause' };
    return low[from - 1] === 'that' ? relative : { ...relative, isAside: true };
  }
  if (isRelative) return insideRelative(reading, group, source, from);
  if (complement?.frame !== 'none' || !isBehind(reading, from) || !saysWords(group)) return undefined;
  // "Asked about it, she laughed": only verbs that take a clause follow words without quotation marks.
  const isLearned = group.verb.lemma === 'learn' && /^(?:has|have)$/.test(low[group.from] ?? '');
  // "Tunnel is unsafe, judge rules"
  const isRuled = group.verb.lemma === 'rule' && isLast(reading, group);
  const takesClause =
    isLearned || isRuled || group.verb.frames.some(({ takes }) => takes === 'clause' || takes === 'hearer');
  return takesClause || isBehindSpeech(reading, from)
    ? { ...base, rule: 'closing tag', to: complement.at, complement: undefined }
    : undefined;
}

/** All before the token stands in quotation marks. */
function isAllSpeech({ speech, low }: Reading, end: number): boolean {
  return speech.slice(0, low[end - 1] === ',' ? end - 1 : end).every((quotation) => quotation !== undefined);
}

/** Nothing but a mark stands behind the verb. */
function isLast({ low }: Reading, { at }: VerbGroup): boolean {
  return at === low.length - 1 || (at === low.length - 2 && isMark(low[at + 1]));
}

/** "which he said would fall" */
function insideRelative(
  { classes }: Reading,
  group: VerbGroup,
  source: Range,
  from: number,
): VerbCue | undefined {
  const clause = group.verb.frames.find(({ takes }) => takes === 'clause');
  const next = group.at + 1;
  if (!clause || !/^(?:auxiliary|verb)$/.test(classes[next] ?? '')) return undefined;
  const complement = { frame: clause, from: next };
  return { rule: 'said in a relative clause', group, source, from, to: next, complement, isAside: true };
}

/** Between commas, or behind words in quotation marks, where only "that" or a colon opens something else that is said. */
function isTag(reading: Reading, { at }: VerbGroup, from: number, said: Said | undefined): boolean {
  const { low, speech } = reading;
  const isBetween = low[from - 1] === ',' && low[at + 1] === ',' && !(said && speech[said.from]);
  const opensAnew = said && (low[said.from] === 'that' || low[said.from - 1] === ':');
  return isBetween || (isBehindSpeech(reading, from) && !opensAnew);
}

function endOfTag(reading: Reading, { at }: VerbGroup, complement: Complement | undefined): number {
  if (complement?.frame === 'none') return complement.at;
  // "Lind told reporters, “but …”"
  if (complement && reading.speech[complement.from])
    return complement.from - (reading.low[complement.from - 1] === ',' ? 1 : 0);
  return afterAdverbials(reading, at + 1);
}
