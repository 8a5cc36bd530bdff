import { afterAdverbials } from '../phrases/afterVerb.ts';
import { type Complement, complementOf } from '../phrases/complement.ts';
import { endOfPhrase } from '../phrases/nounPhrase.ts';
import { media, subjectBefore } from '../phrases/subject.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verbGroup.ts';
import { isMark, type Range, type Reading } from '../reading.ts';
import { isQuoting, quoting } from './quoting.ts';

/**
 * A verb of saying with who says it. `from` to `to`: the tokens of both, with what belongs to them. `tag`: what is said stands before
 * it, and behind it if it goes on there; otherwise `complement` has where it begins.
 */
export type VerbCue = {
  readonly rule: string;
  readonly group: VerbGroup;
  readonly source: Range | undefined;
  readonly from: number;
  readonly to: number;
  readonly complement: Exclude<Complement, { readonly frame: 'none' }> | undefined;
  readonly isAside?: true;
  readonly via?: Range;
};

/** The verbs of saying in a sentence, outside of what is said in quotation marks. */
export function verbCues(reading: Reading): readonly VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = 0; at < reading.low.length; at++) {
    if (reading.speech[at]) continue;
    const group = verbGroupAt(reading, at);
    const cue = group && toCue(reading, group, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

function toCue(reading: Reading, group: VerbGroup, before: readonly VerbCue[]): VerbCue | undefined {
  switch (group.mood) {
    case 'told':
    case 'will':
      if (isQuoting(group)) return quoting(reading, group);
      return reading.speech[group.from - 1]
        ? (inverted(reading, group) ?? withSubject(reading, group))
        : (withSubject(reading, group) ?? inverted(reading, group) ?? sharingSubject(reading, group, before));
    case 'saying':
      return saying(reading, group, before);
    case 'passive':
      return quoting(reading, group);
    default:
      return undefined;
  }
}

function withSubject(reading: Reading, group: VerbGroup): VerbCue | undefined {
  const subject = subjectBefore(reading, group.from);
  if (!subject) return undefined;
  if (!subject.viaWhich) return made(reading, group, subject.phrase, subject.from, 'subject and verb');
  const cue = made(reading, group, subject.phrase, subject.from, 'relative clause');
  return cue && { ...cue, via: { from: subject.from, to: subject.to } };
}

/** With a complement, or as a tag; undefined if neither fits. */
function made(
  reading: Reading,
  group: VerbGroup,
  source: Range | undefined,
  from: number,
  rule: string,
): VerbCue | undefined {
  const { low, classes } = reading;
  const complement = complementOf(reading, group);
  const isRelative = classes[from - 1] === 'which' || low[from - 1] === 'that' || low[from - 1] === 'what';
  const base = { group, source, from };
  const said = complement && complement.frame !== 'none' ? complement : undefined;
  const isBetween =
    low[from - 1] === ',' && low[group.at + 1] === ',' && !(said && reading.speech[said.from]);
  const isTag = isBetween || (isBehindSpeech(reading, from) && !opensAnew(reading, said));
  if (isTag && saysWords(group) && !isRelative)
    return { ...base, rule: 'closing tag', to: tagEnd(reading, group, complement), complement: undefined };
  if (complement && complement.frame !== 'none')
    return {
      ...base,
      rule: isRelative ? 'said in a relative clause' : rule,
      to: complement.from,
      complement,
      ...((isRelative && low[from - 1] !== 'that') || rule === 'relative clause'
        ? { isAside: true as const }
        : {}),
    };
  // "which he said would fall"
  if (isRelative && /^(?:auxiliary|verb)$/.test(classes[group.at + 1] ?? '')) {
    const clause = group.verb.frames.find(({ takes }) => takes === 'clause');
    return (
      clause && {
        ...base,
        rule: 'said in a relative clause',
        to: group.at + 1,
        complement: { frame: clause, from: group.at + 1 },
        isAside: true,
      }
    );
  }
  if (!complement || !isBehind(reading, from) || !saysWords(group)) return undefined;
  // "Asked about it, she laughed": only verbs that take a clause follow words without quotation marks.
  if (
    !isBehindSpeech(reading, from) &&
    !group.verb.frames.some(({ takes }) => takes === 'clause' || takes === 'hearer')
  )
    return undefined;
  return { ...base, rule: 'closing tag', to: complement.at, complement: undefined };
}

function saysWords({ verb }: VerbGroup): boolean {
  return verb.frames.some(({ takes }) => takes === 'quote' || takes === 'hearer');
}

/** Behind words in quotation marks only "that" or a colon opens something else that is said. */
function opensAnew({ low }: Reading, said: { readonly from: number } | undefined): boolean {
  return said !== undefined && (low[said.from] === 'that' || low[said.from - 1] === ':');
}

function tagEnd(reading: Reading, { at }: VerbGroup, complement: Complement | undefined): number {
  if (complement?.frame === 'none') return complement.at;
  // "Lind told reporters, “but …”"
  if (complement && reading.speech[complement.from])
    return complement.from - (reading.low[complement.from - 1] === ',' ? 1 : 0);
  return afterAdverbials(reading, at + 1);
}

function isBehindSpeech({ low, speech, behind }: Reading, at: number): boolean {
  const before = /^(?:as|and|but)$/.test(low[at - 1] ?? '') ? at - 2 : at - 1;
  return before < 0 ? behind !== undefined : speech[before] !== undefined;
}

/** Something said stands before the token: a quotation, or words before a comma. */
function isBehind(reading: Reading, at: number): boolean {
  const { low, speech } = reading;
  if (isBehindSpeech(reading, at)) return true;
  let before = at - 1;
  if (/^(?:as|and)$/.test(low[before] ?? '')) before--;
  return before >= 0 && (speech[before] !== undefined || /^[,”"—–?!’']$/.test(low[before] ?? ''));
}

/** "“…,” said Ana Roe, a nurse", "… will close, says the council" */
function inverted(reading: Reading, group: VerbGroup): VerbCue | undefined {
  const { low, classes } = reading;
  if (group.from !== group.at || group.form === 'base' || !saysWords(group)) return undefined;
  // "Said Ana Roe: “…”"
  const opens = group.at === 0 && low[endOfPhrase(reading, 1)] === ':';
  if ((!isBehind(reading, group.at) && !opens) || low[group.at - 1] === 'and') return undefined;
  const from = afterAdverbials(reading, group.at + 1) === group.at + 1 ? group.at + 1 : undefined;
  if (from === undefined || (classes[from] === 'pronoun' && /^(?:him|them|me|us)$/.test(low[from] ?? '')))
    return undefined;
  const end = endOfPhrase(reading, from);
  if (end === from || /^(?:verb|auxiliary|cue)$/.test(classes[end] ?? '')) return undefined;
  if (!isMark(low[end]) && !/^(?:preposition|to|which|day|adverb|link|ing|and)$/.test(classes[end] ?? ''))
    return undefined;
  return {
    rule: 'verb before its subject',
    group,
    source: { from, to: end },
    from: group.at,
    to: end,
    complement: undefined,
  };
}

/** "summoned the envoy and urged Moscow to stop": the subject of the verb before is this one’s too. */
function sharingSubject(reading: Reading, group: VerbGroup, before: readonly VerbCue[]): VerbCue | undefined {
  const { low, classes } = reading;
  let joint = group.from - 1;
  while (classes[joint] === 'adverb') joint--;
  if (!/^(?:and|but|then)$/.test(low[joint] ?? '') && !(low[joint] === ',' && group.form === 'past'))
    return undefined;
  for (let i = joint - 1; i >= Math.max(0, joint - 60); i--) {
    if (reading.speech[i] || !/^(?:verb|auxiliary|cue)$/.test(classes[i] ?? '')) continue;
    const cue = before.find((one) => one.group.at === i);
    const subject = cue?.source ? { phrase: cue.source } : subjectBefore(reading, startOf(reading, i));
    if (!subject) continue;
    // "left after the crowd came, and said": the crowd is in a clause of its own.
    if (/^(?:link|which)$/.test(classes[subject.phrase.from - 1] ?? '') && low[joint - 1] === ',') continue;
    return made(reading, group, subject.phrase, group.from, 'verb that shares its subject');
  }
  const end = endOfPhrase(reading, 0);
  return end > 0 && end < joint
    ? made(reading, group, { from: 0, to: end }, group.from, 'verb that shares its subject')
    : undefined;
}

function startOf({ classes, low }: Reading, at: number): number {
  let from = at;
  while (/^(?:auxiliary|adverb)$/.test(classes[from - 1] ?? '') && low[from - 1] !== 'however') from--;
  return from;
}

/** "…, adding that it was safe", "a letter saying that" */
function saying(reading: Reading, group: VerbGroup, before: readonly VerbCue[]): VerbCue | undefined {
  const { low, classes } = reading;
  const joint = group.from - 1;
  const complement = complementOf(reading, group);
  if (!complement || complement.frame === 'none') return undefined;
  const base = { group, from: group.from, to: complement.from, complement };
  const isLoose =
    joint >= 0 &&
    (low[joint] === ',' ||
      reading.speech[joint] !== undefined ||
      /^(?:and|by|while|each|both)$/.test(low[joint] ?? ''));
  if (isLoose) {
    const source = sourceBefore(reading, joint, before);
    return source && { ...base, rule: 'participle', source };
  }
  if (
    /^(?:noun|name)$/.test(classes[joint] ?? '') &&
    group.verb.frames.some(({ takes }) => takes === 'clause')
  ) {
    const subject = subjectBefore(reading, group.from);
    if (!subject) return undefined;
    // "released a statement saying": who released it.
    const source = media.test(low[joint] ?? '')
      ? (sourceBefore(reading, subject.from, before) ?? subject.phrase)
      : subject.phrase;
    return { ...base, rule: 'participle behind its noun', source };
  }
  // "was heard saying that"
  if (/^(?:heard|filmed|recorded|seen|shown|caught)$/.test(low[joint] ?? '')) {
    const subject = subjectBefore(reading, startOf(reading, joint));
    return subject && { ...base, rule: 'heard saying', source: subject.phrase };
  }
  return undefined;
}

/** Who a participle behind the token `end` is about: who speaks before it, else the subject of the verb before. */
function sourceBefore(reading: Reading, end: number, before: readonly VerbCue[]): Range | undefined {
  const cue = before.findLast(({ isAside, from }) => !isAside && from < end);
  if (cue?.source) return cue.source;
  for (let i = end - 1; i >= 0; i--) {
    if (reading.speech[i] || !/^(?:verb|auxiliary|cue)$/.test(reading.classes[i] ?? '')) continue;
    const subject = subjectBefore(reading, startOf(reading, i));
    // A verb in a clause of its own is about something else: "told how the bridge fell, each saying".
    if (subject && !/^(?:link|which)$/.test(reading.classes[subject.phrase.from - 1] ?? ''))
      return subject.phrase;
  }
  return undefined;
}
