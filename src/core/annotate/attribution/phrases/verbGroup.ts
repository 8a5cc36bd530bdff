import type { Reading } from '../reading.ts';
import { type CueVerb, cueVerbOf } from '../words/cueVerbs.ts';
import type { VerbForm } from '../words/inflect.ts';
import { phraseBefore } from './nounPhrase.ts';

/**
 * A verb of saying in use. `from` to `at`: its words from the first auxiliary to the verb itself. `mood`: `told` if it was or is said,
 * `will` if it is to be, `may` if it only could be, `not` if it was not, `passive` if it is said of or to its subject; `saying`
 * and `infinitive` have no subject of their own.
 */
export type VerbGroup = {
  readonly verb: CueVerb;
  readonly form: VerbForm;
  readonly from: number;
  readonly at: number;
  readonly mood: 'told' | 'will' | 'may' | 'not' | 'passive' | 'saying' | 'infinitive';
};

const be =
  /^(?:is|are|was|were|be|been|being|am|isn't|wasn't|aren't|weren't|he's|she's|it's|they're|we're|i'm|you're)$/;
const have = /^(?:has|have|had|having|hasn't|haven't|hadn't)$/;
const negative = /^(?:not|never|neither|nor|cannot|.*n't)$/;

/** The verb of saying at `at`, if the word there is one and no noun. */
export function verbGroupAt(reading: Reading, at: number): VerbGroup | undefined {
  const { low, classes } = reading;
  if (classes[at] !== 'cue') return undefined;
  const found = cueVerbOf(low[at] ?? '');
  if (!found) return undefined;
  const from = groupStart(reading, at);
  const helpers = low.slice(from, at);
  if (/^(?:neither|nor)$/.test(low[from - 1] ?? '')) return { ...found, from, at, mood: 'not' };
  const group = { ...found, from, at };
  if (helpers.some((word) => negative.test(word))) return { ...group, mood: 'not' };
  const helper = helpers.findLast(
    (word) =>
      word === "'s" ||
      be.test(word) ||
      have.test(word) ||
      /^(?:to|do|does|did)$/.test(word) ||
      modal.test(word),
  );
  const contracted = /'(?:s|re|m|ve|d)$/.test(low[from - 1] ?? '') && classes[from - 1] === 'pronoun';
  if (contracted && helper === undefined)
    return found.form === 'ing' || found.form === 'past' || found.form === 'participle'
      ? { ...group, mood: 'told' }
      : undefined;
  if (found.form === 'ing')
    return {
      ...group,
      mood: helper !== undefined && (be.test(helper) || helper === "'s") ? 'told' : 'saying',
    };
  if (helper === undefined) return isInUse(reading, at, found.form) ? { ...group, mood: 'told' } : undefined;
  // "he’s claiming", "he’s said"
  if (helper === "'s")
    return found.form === 'base' || found.form === 's' ? undefined : { ...group, mood: 'told' };
  if (be.test(helper))
    return found.form === 'past' || found.form === 'participle' ? { ...group, mood: 'passive' } : undefined;
  if (helper === 'to') return found.form === 'base' ? { ...group, mood: 'infinitive' } : undefined;
  if (modal.test(helper))
    return found.form === 'base' || helpers.includes('have')
      ? { ...group, mood: /^(?:will|'ll|won't)$|'ll$/.test(helper) ? 'will' : 'may' }
      : undefined;
  if (have.test(helper))
    return /^(?:past|participle)$/.test(found.form) ? { ...group, mood: 'told' } : undefined;
  return found.form === 'base' ? { ...group, mood: 'told' } : undefined;
}

const modal =
  /^(?:will|would|can|could|may|might|must|shall|should|won't|wouldn't|can't|couldn't|shouldn't|.*'(?:ll|d))$/;

function groupStart({ classes, low }: Reading, at: number): number {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const kind = classes[i];
    if (kind === 'auxiliary' || low[i] === 'to') from = i;
    else if (kind === 'pronoun' && /'(?:s|re|ve|d|ll|m)$/.test(low[i] ?? '')) return i + 1;
    else if (kind !== 'adverb' && low[i] !== 'have') break;
    else if (
      kind === 'adverb' &&
      classes[i - 1] !== 'auxiliary' &&
      low[i - 1] !== 'to' &&
      classes[i - 1] !== 'adverb'
    ) {
      from = i;
      break;
    }
  }
  return from;
}

/** Without a helper a participle is no verb, and what is a noun as well is a verb only with a subject that agrees. */
function isInUse(reading: Reading, at: number, form: VerbForm): boolean {
  const { classes, low, sentence, speech } = reading;
  // Behind a quotation: "“…,” said Ana Roe".
  if (speech[at - 1]) return form === 'past' || form === 's';
  let before = at - 1;
  while (classes[before] === 'adverb') before--;
  const kind = classes[before];
  const word = low[before] ?? '';
  const isOfThem = /^(?:him|her|them|us)$/.test(word) && /^(?:of|to)$/.test(low[before - 1] ?? '');
  const isMany = /^(?:some|many|most|several|those)$/.test(word);
  if (form === 'base' && (isOfThem || isMany)) return true;
  if (form === 'past' && (isMany || word === 'another')) return true;
  // "a study published in 2022 found"
  const isYear = /^(?:19|20)\d\d$/.test(word) && low[before - 1] === 'in';
  if (/^(?:article|own|preposition)$/.test(kind ?? '') || (kind === 'number' && !isYear)) return false;
  // "first reported by the paper", but "said by telephone"
  if (form === 'participle' || (low[at + 1] === 'by' && low[at] !== 'said')) return false;
  if (form === 'past') return true;
  const isSingular = /^(?:he|she|it|that|this|who|which|everyone|nobody|someone)$/.test(word);
  const isPlural =
    /^(?:they|we|i|you|who|people|police|men|women|children|data|media|staff|those|many|some|all)$/.test(
      word,
    ) ||
    (/[^s]s$/.test(word) && kind !== 'cue') ||
    isAfterAnd({ classes, low }, before);
  const head = headBefore(reading, before);
  const hasPluralHead =
    head !== undefined && /(?:[^s]s|people|police|data|media|men|women|children|staff)$/.test(head);
  if (form === 's' && head !== undefined) return !hasPluralHead;
  if (form === 'base' && hasPluralHead) return true;
  if (form === 's' && word === 'data') return true;
  if (form === 's') return isSingular || kind === 'name' || kind === 'mark' || !isPlural || /ss$/.test(word);
  return (
    isPlural || (kind === 'mark' && sentence.case !== 'plain') || (kind === 'mark' && /[,)”"]/.test(word))
  );
}

/** "officials" in "officials in Oslo believe": the noun before the prepositions that separate it from its verb. */
function headBefore(reading: Reading, last: number): string | undefined {
  const phrase = phraseBefore(reading, last + 1);
  if (!phrase) return undefined;
  const preposition = reading.classes.findIndex(
    (kind, i) => i > phrase.from && i < phrase.to && (kind === 'preposition' || kind === 'to'),
  );
  // "emails obtained by the paper show"
  const isAgent =
    reading.low[phrase.from - 1] === 'by' && /(?:ed|en|wn)$/.test(reading.low[phrase.from - 2] ?? '');
  if (preposition === -1) return isAgent ? reading.low[phrase.from - 3] : undefined;
  // "the Centers for Disease Control says": a name is one thing.
  if (reading.classes[preposition - 1] === 'name') return undefined;
  const noun = reading.low[preposition - 1] ?? '';
  // "emails seen by the paper show"
  return reading.low[preposition] === 'by' && /(?:ed|en|wn)$/.test(noun)
    ? reading.low[preposition - 2]
    : noun;
}

function isAfterAnd({ classes, low }: Pick<Reading, 'classes' | 'low'>, at: number): boolean {
  const kind = classes[at];
  if (kind !== 'name' && kind !== 'noun') return false;
  const first = Math.max(0, at - 5);
  const and = first + low.slice(first, at).lastIndexOf('and');
  // "The quay is old, and the mayor says": there the "and" joins clauses.
  return and > first && /^(?:name|noun)$/.test(classes[and - 1] ?? '');
}
