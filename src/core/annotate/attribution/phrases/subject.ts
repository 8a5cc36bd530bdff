import { isHumanNoun } from '../../words/humanNouns.ts';
import type { Range, Reading } from '../reading.ts';
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

/** How, when and where something was said: what may stand between the subject and its verb. */
export const media =
  /^(?:statement|statements|report|reports|interview|interviews|speech|letter|letters|tweet|tweets|email|emails|e-mail|post|posts|briefing|briefings|comments|remarks|conference|memo|message|messages|article|column|essay|blog|video|call|filing|filings|ruling|brief|note|press|release|session|appearance|testimony|hearing|broadcast|address|debate|rally|series|twitter|facebook|television|tv|radio|telephone|phone|part|return|response|reply|turn)$/;

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
  if (low[to - 1] === ',') return behindAside(reading, to - 1);
  if (/^[—–-]$/.test(low[to - 1] ?? '')) {
    const open = low.slice(0, to - 1).findLastIndex((word) => /^[—–-]$/.test(word));
    const phrase = open > 0 && to - open < 30 ? phraseBefore(reading, open) : undefined;
    return phrase && { phrase, from: phrase.from, to: to };
  }
  const phrase = phraseBefore(reading, to);
  const described = behindParticiple(reading, phrase ? phrase.from : to, group);
  if (described) return { phrase: described, from: described.from, to };
  return phrase && { phrase, from: phrase.from, to };
}

/** "an audit published on Monday", "engineers not involved in the project": the noun that a participle before `end` describes. */
function behindParticiple(reading: Reading, end: number, to: number): Range | undefined {
  const { classes, low } = reading;
  const isOpen = classes[end - 1] === 'preposition' || /^(?:verb|cue|ing)$/.test(classes[end - 1] ?? '');
  if (!isOpen) return undefined;
  for (let i = end - 1; i >= Math.max(1, end - 10); i--) {
    const kind = classes[i] ?? '';
    if ((kind === 'verb' || kind === 'cue') && /(?:ed|en|wn|nt|ught|ade|aid)$/.test(low[i] ?? '')) {
      const noun = low[i - 1] === 'not' || classes[i - 1] === 'adverb' ? i - 1 : i;
      const phrase = phraseBefore(reading, noun);
      const isPlain = phrase && phrase.to - phrase.from < 8 && classes[phrase.from - 1] !== 'preposition';
      return isPlain && !/^(?:pronoun)$/.test(classes[noun - 1] ?? '') && classes[noun - 1] !== 'name'
        ? { from: phrase.from, to }
        : undefined;
    }
    if (!/^(?:preposition|article|noun|name|day|number|adverb|own|ing)$/.test(kind)) return undefined;
  }
  return undefined;
}

/** Back over "later", "on Tuesday", "in separate reports" before a verb. */
function withoutAdverbials(reading: Reading, group: number): number {
  const { classes, low } = reading;
  let to = group;
  for (;;) {
    if (classes[to - 1] === 'adverb') to--;
    else if (classes[to - 1] === 'day') {
      while (classes[to - 1] === 'day' || (classes[to - 1] === 'number' && classes[to - 2] === 'day')) to--;
      if (/^(?:last|late|early|earlier|this|next)$/.test(low[to - 1] ?? '')) to--;
      if (/^(?:on|in|of)$/.test(low[to - 1] ?? '')) to--;
    } else {
      const opening = openingOfMedium(reading, to);
      if (opening === undefined) return to;
      to = opening;
    }
  }
}

/** "in separate reports", "at a news conference": where such a phrase that ends before `to` begins. */
function openingOfMedium({ classes, low }: Reading, to: number): number | undefined {
  if (!media.test(low[to - 1] ?? '')) return undefined;
  for (let i = to - 2; i >= Math.max(1, to - 6); i--) {
    if (classes[i] === 'preposition')
      return /^(?:in|at|on|by|during|via|through)$/.test(low[i] ?? '') ? i : undefined;
    if (!/^(?:noun|article|name|number|day|own|ing)$/.test(classes[i] ?? '')) return undefined;
  }
  return undefined;
}

/** "Ana Roe, a nurse who lives there, said": back over the asides between commas, the last one closed by the comma at `close`. */
function behindAside(reading: Reading, close: number): Subject | undefined {
  const { low } = reading;
  let comma = startOfRelative(reading, close) ?? close;
  for (let n = 0; n < 5; n++) {
    const open = low.lastIndexOf(',', comma - 1);
    if (open < 1 || close - open > 40) return undefined;
    if (!isAside(reading, open + 1) && !isNameOf(reading, open)) return undefined;
    const before = low.lastIndexOf(',', open - 1);
    const phrase = phraseBefore(reading, open);
    if (phrase && isNameOf(reading, open)) return { phrase, from: phrase.from, to: close + 1 };
    const isAsideToo = before > 0 && isAside(reading, before + 1) && phrase?.from === before + 1;
    if (phrase && !(isAsideToo && phraseBefore(reading, before)))
      return { phrase, from: phrase.from, to: close + 1 };
    comma = open;
  }
  return undefined;
}

/** "whose father, a baker, died in 1974,": the comma behind the word that opens such a clause would hide what it is about. */
function startOfRelative({ low, classes }: Reading, close: number): number | undefined {
  for (let i = close - 1; i > Math.max(0, close - 40); i--)
    if (low[i] === ',' && classes[i + 1] === 'which')
      return low.indexOf(',', i + 1) <= close ? low.indexOf(',', i + 1) : undefined;
  return undefined;
}

/** "The company, Havgaard, …", "a clerk in the port, Bo Lind, …": a name for what stands before the comma at `open`. */
function isNameOf(reading: Reading, open: number): boolean {
  const { classes, low } = reading;
  if (/^(?:or|known|formerly|including)$/.test(low[open + 1] ?? '')) return true;
  if (!/^(?:name|noun)$/.test(classes[open + 1] ?? '')) return false;
  const phrase = phraseBefore(reading, open);
  if (!phrase) return false;
  const words = low.slice(phrase.from, phrase.to);
  const hasHuman = words.some((word) => isHumanNoun(word));
  return hasHuman || (classes[open + 1] === 'name' && /^(?:the|its|his|her|their|our)$/.test(words[0] ?? ''));
}

function isAside({ classes, low, sentence }: Reading, at: number): boolean {
  const kind = classes[at];
  const word = low[at] ?? '';
  if (/^(?:article|which|number|ing|preposition|own)$/.test(kind ?? '')) return true;
  // "a draft, dated Jan. 30 and seen by reporters,"
  if (
    /(?:ed|seen|written|made|known)$/.test(word) &&
    /^(?:preposition|day|adverb|to)$/.test(classes[at + 1] ?? '')
  )
    return true;
  if (
    /^(?:then|now|formerly|once|himself|herself|itself|themselves|also|both|jr\.?|sr\.?|speaking|citing|who|left|right|along)$/.test(
      word,
    )
  )
    return true;
  const head = low.slice(at, at + 5).findIndex((one) => isHumanNoun(one));
  if (head !== -1 && (kind === 'noun' || kind === 'name')) return true;
  // "Rome, Italy," and "Fresno, Calif.,"
  return (
    kind === 'name' &&
    /^[,]$/.test(low[at + 1] ?? low[at + 2] ?? '') &&
    (sentence.words[at] ?? '').length < 12
  );
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
