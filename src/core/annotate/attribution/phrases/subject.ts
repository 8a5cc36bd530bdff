import type { Range, Reading } from '../reading.ts';
import { isAside, phraseBehindAside } from './asides.ts';
import { withoutAdverbials } from './beforeVerb.ts';
import { phraseBefore } from './nounPhrase.ts';

/**
 * Who or what a verb is about. `phrase`: the noun phrase; `from`: where the subject with all its appositions begins; `to`: where it
 * ends, before adverbials and the verb.
 */
export type Subject = {
  readonly phrase: Range;
  readonly from: number;
  readonly to: number;
  readonly viaWhich?: true;
};

/** The subject before the verb group that begins at `group`. */
export function subjectBefore(reading: Reading, group: number): Subject | undefined {
  const { classes, low } = reading;
  const to = withoutAdverbials(reading, group);
  if (classes[to - 1] === 'which') return viaWhich(reading, to - 1);
  // "X (R-Ohio) said"
  if (low[to - 1] === ')') {
    const open = low.lastIndexOf('(', to - 1);
    return open > 0 && to - open < 12 ? subjectBefore(reading, open) : undefined;
  }
  // "citing “insiders,” said"
  const comma = closesCited(reading, to - 1) ? to - 2 : to - 1;
  if (low[comma] === ',') {
    const beside = phraseBehindAside(reading, comma);
    // "two people briefed on the talks, who asked not to be named, said"
    const phrase = beside && (behindParticiple(reading, beside.from, beside.to) ?? beside);
    return phrase && { phrase, from: phrase.from, to };
  }
  if (/^[—–-]$/.test(low[to - 1] ?? '')) {
    const open = low.slice(0, to - 1).findLastIndex((word) => /^[—–-]$/.test(word));
    const phrase = open > 0 && to - open < 30 ? phraseBefore(reading, open) : undefined;
    return phrase && { phrase, from: phrase.from, to };
  }
  const phrase = phraseBefore(reading, to);
  const relative = phrase && behindRelative(reading, phrase.from);
  if (relative) return { phrase: relative, from: relative.from, to };
  const introduced = phrase && introducedAs(reading, phrase.from);
  if (introduced) return { phrase, from: introduced.from, to };
  const described = behindParticiple(reading, phrase ? phrase.from : to, group);
  if (described) return { phrase: described, from: described.from, to };
  // "and reviewed by the paper described": who reviewed it is no subject.
  const isAgent = phrase && low[phrase.from - 1] === 'by' && /(?:ed|en|wn)$/.test(low[phrase.from - 2] ?? '');
  if (isAgent) return undefined;
  return phrase && { phrase, from: phrase.from, to };
}

/** "A man" in "A man identified as Bo Lind said", where the name begins at `from`. */
function introducedAs(reading: Reading, from: number): Range | undefined {
  const { low } = reading;
  if (low[from - 1] !== 'as') return undefined;
  const verb = low[from - 2] === 'only' ? from - 3 : from - 2;
  return /^(?:identified|named|known)$/.test(low[verb] ?? '') ? phraseBefore(reading, verb) : undefined;
}

/** The mark at `at` closes words in quotation marks that nobody says here: "citing “insiders,” said". */
function closesCited({ low, speech }: Reading, at: number): boolean {
  if (!/^[”"]$/.test(low[at] ?? '')) return false;
  const first = Math.max(0, at - 12);
  const open = first + low.slice(first, at).findLastIndex((word) => /^[“"]$/.test(word));
  return !speech[at] || /^(?:citing|quoting)$/.test(low[open - 1] ?? '');
}

/** "scientists who were not in the study": the noun that a relative clause without commas is about, whose last words begin at `from`. */
function behindRelative(reading: Reading, from: number): Range | undefined {
  const { classes, low } = reading;
  const isOpen = /^(?:preposition|verb|to|noun)$/.test(classes[from - 1] ?? '') || low[from - 1] === 'as';
  if (!isOpen) return undefined;
  for (let i = from - 1; i >= Math.max(1, from - 12); i--) {
    const kind = classes[i] ?? '';
    const isLink = kind === 'link' && low[i] !== 'as';
    if (kind === 'mark' || kind === 'cue' || isLink || low[i] === 'and') return undefined;
    if (kind !== 'which') continue;
    const hasVerb = classes.slice(i, from).some((one) => one === 'verb' || one === 'auxiliary');
    return hasVerb && low[i] === 'who' ? phraseBefore(reading, i) : undefined;
  }
  return undefined;
}

const selves = /^(?:itself|themselves)$/;

/** "an audit published on Monday", "engineers not involved in the project": the noun that a participle before `end` describes. */
function behindParticiple(reading: Reading, end: number, to: number): Range | undefined {
  const { classes, low } = reading;
  const isOpen =
    /^(?:preposition|verb|cue|ing)$/.test(classes[end - 1] ?? '') || selves.test(low[end - 1] ?? '');
  if (!isOpen) return undefined;
  for (let i = end - 1; i >= Math.max(1, end - 10); i--) {
    const kind = classes[i] ?? '';
    // "a group calling itself the Owls"
    const isSelf = low[i] === 'calling' && selves.test(low[i + 1] ?? '');
    // "said the mayor had left" is no participle.
    const isVerb = low[i] === 'said' || /^(?:article|pronoun)$/.test(classes[i + 1] ?? '');
    const isParticiple =
      /^(?:dated|speaking)$/.test(low[i] ?? '') ||
      ((kind === 'verb' || kind === 'cue') && /(?:ed|en|wn|nt|ught|ade|aid)$/.test(low[i] ?? ''));
    // "dated March 4 and reviewed by the paper": the first participle stands behind the noun.
    if (isParticiple && low[i - 1] === 'and') {
      i--;
      continue;
    }
    if (isSelf || (isParticiple && !isVerb)) {
      const noun = low[i - 1] === 'not' || classes[i - 1] === 'adverb' ? i - 1 : i;
      const phrase = phraseBefore(reading, noun);
      // "people speaking anonymously"
      if (low[i] === 'speaking') return phrase;
      const isPlain = phrase && phrase.to - phrase.from < 8 && classes[phrase.from - 1] !== 'preposition';
      return isPlain && !/^(?:pronoun)$/.test(classes[noun - 1] ?? '') && classes[noun - 1] !== 'name'
        ? { from: phrase.from, to }
        : undefined;
    }
    const goesOn = /^(?:preposition|article|noun|name|day|number|adverb|own|ing)$/.test(kind);
    if (!goesOn && !selves.test(low[i] ?? '')) return undefined;
  }
  return undefined;
}

/** "the minister, who said": what "who" is about. */
function viaWhich(reading: Reading, which: number): Subject | undefined {
  const { low } = reading;
  const comma = low[which - 1] === ',';
  const end = comma ? which - 1 : which;
  const phrase = phraseBefore(reading, end);
  if (!phrase) return undefined;
  const before = comma ? low.lastIndexOf(',', end - 1) : -1;
  // "Ana Roe, a nurse, who said"
  const outer =
    before > 0 && phrase.from === before + 1 && isAside(reading, phrase.from)
      ? phraseBefore(reading, before)
      : undefined;
  return { phrase: outer ?? phrase, from: which, to: which + 1, viaWhich: true };
}
