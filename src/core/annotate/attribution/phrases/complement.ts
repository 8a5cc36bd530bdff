import { wordSet } from '../../words/wordSet.ts';
import { isMark, type Reading } from '../reading.ts';
import type { Frame, Taking } from '../words/cueVerbs.ts';
import { afterAdverbials, afterHearer } from './afterVerb.ts';
import { endOfPhrase } from './nounPhrase.ts';
import type { VerbGroup } from './verbGroup.ts';

/** What follows a verb of saying: what is said, from the token `from`, or nothing, so that it stands elsewhere; `at`: where the adverbials end. */
export type Complement =
  | { readonly frame: Frame; readonly from: number }
  | { readonly frame: 'none'; readonly at: number };

export function complementOf(reading: Reading, { verb, at }: VerbGroup): Complement | undefined {
  const { low, classes, speech } = reading;
  const find = (takes: Taking) => verb.frames.find((frame) => frame.takes === takes);
  const preposition = prepositionAt(reading, at + 1, verb.prepositions);
  if (preposition) return preposition;
  let p = afterAdverbials(reading, at + 1);
  // "said of the plan, “…”"
  if (low[p] === 'of' && low[p - 1] === low[at]) {
    const behind = afterAdverbials(reading, endOfPhrase(reading, p + 1));
    if (isEnd(reading, behind) && (speech[behind + 1] || reading.behind || speech[p])) p = behind;
    else if (isEnd(reading, behind)) return { frame: 'none', at: behind };
  }
  const hearer = find('hearer');
  if (hearer) {
    const end = afterHearer(reading, p);
    const behind = afterAdverbials(reading, end);
    if (end > p) {
      const that =
        low[end] === ','
          ? low.findIndex((word, i) => i > end && i < end + 16 && word === 'that' && low[i - 1] === ',')
          : -1;
      const isBroken = classes.slice(end, that).some((kind) => kind === 'cue' || kind === 'verb');
      if (that !== -1 && !isBroken) return { frame: hearer, from: that };
      const told = saidAt(reading, behind, () => hearer);
      if (told) return told;
      const to = low[end] === 'not' ? end + 1 : end;
      if (low[to] === 'to' && find('object')) return toSaid(find('object'), p);
      if (isEnd(reading, behind)) return { frame: 'none', at: behind };
      if (/^(?:of|about)$/.test(low[end] ?? '')) return { frame: hearer, from: end + 1 };
      if (isClause(reading, behind) && classes[behind] !== 'preposition' && classes[behind] !== 'which')
        return { frame: hearer, from: behind };
      // "told CNN he was": the phrase was read too far.
      return undefined;
    }
  }
  const said = saidAt(reading, p, find);
  if (said) return said;
  if (isEnd(reading, p)) return { frame: 'none', at: p };
  const object = find('object');
  if (object) {
    const end = afterHearer(reading, p);
    if (end > p && (low[end] === 'to' || (low[end] === 'not' && low[end + 1] === 'to')))
      return toSaid(object, p);
  }
  if (low[p] === 'to') return toSaid(find('to'), p);
  // "said it would close", but "reported a loss"
  const clause = find('clause');
  if (clause && opensPhrase(reading, p) && isClauseFor(reading, p, takesThings.has(verb.lemma), verb.lemma))
    return toSaid(clause, p);
  p = at + 1;
  while (classes[p] === 'adverb') p++;
  const noun = find('noun');
  return noun && (opensPhrase(reading, p) || speech[p] || /["“‘]/.test(low[p] ?? ''))
    ? toSaid(noun, p)
    : undefined;
}

function toSaid(frame: Frame | undefined, from: number): Complement | undefined {
  return frame && { frame, from };
}

function prepositionAt(
  { low }: Reading,
  at: number,
  prepositions: ReadonlyMap<string, Frame>,
): Complement | undefined {
  const frame = prepositions.get(low[at] ?? '');
  if (!frame || (isMark(low[at + 1]) && !/[“"‘']/.test(low[at + 1] ?? ''))) return undefined;
  // "pointed out that", "lashed out at"
  const next =
    low[at] === 'out' ? (/^(?:at|that|how)$/.test(low[at + 1] ?? '') ? at + 2 : undefined) : at + 1;
  return next === undefined ? undefined : { frame, from: next };
}

/** "that …", "whether …", ": …" or words in quotation marks. */
function saidAt(
  { low, classes, speech }: Reading,
  p: number,
  find: (takes: Taking) => Frame | undefined,
): Complement | undefined {
  const word = low[p] ?? '';
  // "reported, citing two people close to it, that …"
  if (word === ',' && /^(?:citing|quoting|without)$/.test(low[p + 1] ?? '')) {
    const that = low.findIndex((one, i) => i > p && i < p + 24 && one === 'that' && low[i - 1] === ',');
    if (that !== -1) return toSaid(find('that'), that);
  }
  if (word === 'that' && (!isMark(low[p + 1]) || low[p + 1] === ',' || speech[p + 1]))
    return toSaid(find('that'), p);
  if (/^(?:yes|no|so|as)$/.test(word) && (isMark(low[p + 1]) || low[p + 1] === 'much')) return undefined;
  if (/^(?:whether|if|how|why|what|where|when|who)$/.test(word) && !isMark(low[p + 1]))
    return toSaid(find('wh'), p);
  // "said in Toledo, Ohio, that …"
  if (word === ',') {
    const that = low.findIndex((one, i) => i > p && i < p + 6 && one === 'that' && low[i - 1] === ',');
    const isBroken = classes.slice(p, that).some((kind) => kind === 'cue' || kind === 'verb');
    if (that !== -1 && !isBroken) return toSaid(find('that'), that);
  }
  const quote = find('quote') ?? find('hearer');
  if (speech[p]) return toSaid(quote, p);
  if (word === ':') return toSaid(quote, p + 1);
  if (word === ',' && speech[p + 1]) return toSaid(quote, p + 1);
  if (word === 'of' && low[p + 1] === ':') return toSaid(quote, p + 2);
  return undefined;
}

/** The clause with the verb is over: a full stop, a comma or a mark that is no quotation. */
function isEnd({ low, classes }: Reading, p: number): boolean {
  return (
    p >= low.length || /^[.,;!?—–)]$/.test(low[p] ?? '') || (classes[p] === 'mark' && p === low.length - 1)
  );
}

function opensPhrase({ classes, low }: Reading, p: number): boolean {
  const kind = classes[p];
  return (
    /^(?:article|pronoun|noun|name|number|ing|day|and|cue)$/.test(kind ?? '') ||
    (kind === 'mark' && /^["“‘'$€£]$/.test(low[p] ?? '')) ||
    (kind === 'preposition' &&
      /^(?:in|on|at|for|under|with|from|by|between|over|about|after|during)$/.test(low[p] ?? '')) ||
    (kind === 'link' && /^(?:if|when|while|once|as|because|after|before|since)$/.test(low[p] ?? '')) ||
    kind === 'adverb'
  );
}

/** Verbs that take a thing as often as a clause: "reported losses", "wrote letters". */
const takesThings = wordSet(
  'write recall add respond find show indicate clarify announce report declare reveal confirm mention tweet post relate recount explain suggest disclose note comment remark acknowledge counter state reply express see feel predict forecast project',
);

/** "say" takes a clause alone, so that a verb need not be known behind it. */
function isClauseFor(reading: Reading, p: number, isPlain: boolean, lemma: string): boolean {
  if (isClause(reading, p, isPlain)) return true;
  const end = reading.low.findIndex((word, i) => i >= p && /^[,;:.]$/.test(word));
  return lemma === 'say' && (end === -1 ? reading.low.length : end) - p > 4 && reading.classes[p] !== 'and';
}

/** A finite verb follows before the clause ends. `isPlain`: no participle is taken for one. */
function isClause({ classes, low }: Reading, p: number, isPlain = false): boolean {
  let commas = 0;
  for (let i = p; i < Math.min(classes.length, p + 40); i++) {
    const kind = classes[i];
    if (low[i] === ',') {
      if (/^(?:and|but)$/.test(low[i + 1] ?? '')) return false;
      commas++;
    }
    if (/^[;:]$/.test(low[i] ?? '')) return false;
    if (kind === 'pronoun' && /'(?:s|re|m|ll|d|ve)$/.test(low[i] ?? '')) return commas !== 1;
    if (kind === 'which' && low[i - 1] !== ',') return false;
    if (isPlain && i > p && kind === 'link' && low[i] !== 'that') return false;
    if (i === p || low[i] === 'being') continue;
    if (kind === 'auxiliary') return commas !== 1;
    if (kind !== 'verb' && (kind !== 'cue' || classes[i - 1] === 'article')) continue;
    if (isPlain && (low[i] ?? '').endsWith('ed') && !/^(?:pronoun|name)$/.test(classes[i - 1] ?? ''))
      return false;
    return commas !== 1;
  }
  return false;
}
