import { isHumanNoun } from '../../words/humanNouns.ts';
import { bodyNouns } from '../../words/organisationNouns.ts';
import type { Range, Reading } from '../reading.ts';
import { longestPhrase, nominal } from './nominal.ts';

const noSubject = /^(?:him|them|me|us|there|there's|.*self|.*selves)$/;

/** The noun phrase that ends before the token `end`, with what hangs on it by "of", "in" or "and". */
export function phraseBefore(reading: Reading, end: number): Range | undefined {
  const { classes, low } = reading;
  if (/^(?:them|us)$/.test(low[end - 1] ?? '') && low[end - 2] === 'of') {
    const some = phraseBefore(reading, end - 2);
    return some && { from: some.from, to: end };
  }
  // "people close to him"
  if (low[end - 2] === 'to' && low[end - 3] === 'close' && /^(?:him|her|them)$/.test(low[end - 1] ?? '')) {
    const some = phraseBefore(reading, end - 3);
    return some && { from: some.from, to: end };
  }
  if (classes[end - 1] === 'pronoun')
    return noSubject.test(low[end - 1] ?? '') || reading.speech[end - 1]
      ? undefined
      : { from: end - 1, to: end };
  let from = end;
  /** Where the phrase begins if what is before "and" belongs to another one. */
  let behindAnd: number | undefined;
  for (let i = end - 1; i >= Math.max(0, end - longestPhrase); i--) {
    if (!belongs(reading, i, end)) break;
    if (low[i] === 'and') behindAnd ??= i + 1;
    from = i;
    if (classes[i] === 'article' && !isJoint(reading, i - 1) && classes[i - 1] !== 'article') break;
  }
  const before = classes[from - 1];
  // "met the mayor and the council said": the mayor is another verb’s object.
  const isObject =
    before === 'verb' || before === 'cue' || before === 'preposition' || before === 'auxiliary';
  if (behindAnd !== undefined && isObject) from = behindAnd;
  else from = toOpening(reading, from);
  return withoutJoints(reading, { from, to: end });
}

/** "panel chairman Bo Lind" is one phrase where only nouns stand between it and the start of the sentence, a comma or a quotation. */
function toOpening({ classes, low, speech }: Reading, from: number): number {
  let at = from;
  while (at > Math.max(0, from - 4) && /^(?:noun|name)$/.test(classes[at - 1] ?? '') && !speech[at - 1]) at--;
  return at === 0 || speech[at - 1] || low[at - 1] === ',' ? at : from;
}

/** The word at `i` belongs to a phrase whose words behind it, up to `end`, are known to. */
function belongs(reading: Reading, i: number, end: number): boolean {
  const { classes, low, speech, sentence } = reading;
  const [kind, next] = [classes[i], classes[i + 1]];
  if (speech[i]) return false;
  const isLast = i === end - 1;
  switch (kind) {
    case 'article':
      return !isLast || /^(?:some|many|several|most|all|both|each|those|another)$/.test(low[i] ?? '');
    case 'noun':
    case 'number':
      return (
        isLast ||
        next !== 'name' ||
        kind === 'number' ||
        namesItsBearer(low[i] ?? '', sentence.words[i] ?? '') ||
        isBehindPreposition(reading, i)
      );
    case 'name':
      return true;
    case 'ing':
      return isLast || nominal.has(next);
    case 'day':
      // "the June report"
      return next === 'own' || (classes[i - 1] === 'article' && next === 'noun');
    case 'own':
      return !isLast;
    case 'preposition':
    case 'to':
    case 'and':
      return !isLast && isJoint(reading, i);
    case 'cue':
    case 'verb':
      // "people close to the talks"
      return (low[i] === 'close' && next === 'to') || isNounHere(reading, i, isLast);
    case 'mark':
      return !isLast && /^[-–.]$/.test(low[i] ?? '');
    default:
      return false;
  }
}

/** "spokesman Bo Lind", "the newspaper Le Monde": a noun that stands before a name. */
function namesItsBearer(low: string, word: string): boolean {
  return (
    // "Finance Minister Bo Lind" at the start of a sentence
    /^\p{Lu}/u.test(word) ||
    isHumanNoun(low) ||
    isHumanNoun(word) ||
    bodyNouns.has(low) ||
    low.length < 3 ||
    /(?:-\w+|al|ial|ed|ic|ive|ous|ish|former|late|then)$/.test(low)
  );
}

/** "main" in "Ana Roe of the main opposition Dawn Party": an article before it hangs on a noun or name by a preposition. */
function isBehindPreposition({ classes }: Reading, at: number): boolean {
  let from = at - 1;
  while (from > at - 4 && classes[from] === 'noun') from--;
  return classes[from] === 'article' && classes[from - 1] === 'preposition' && nominal.has(classes[from - 2]);
}

/** "claims" in "the minister’s claims", "report" in "a report": a word that may be a verb of saying is a noun behind these. */
function isNounHere({ classes, low, speech }: Reading, at: number, isLast: boolean): boolean {
  const before = classes[at - 1];
  if (/^(?:said|says|told|asked|added)$/.test(low[at] ?? '')) return false;
  // "retired general Bo Lind" where a phrase can begin
  const isFirst = before === undefined || speech[at - 1] !== undefined || low[at - 1] === ',';
  if (!isLast && isFirst && nominal.has(classes[at + 1]) && (low[at] ?? '').endsWith('ed')) return true;
  if (before === 'article' || before === 'own' || before === 'number') return true;
  if (before === 'preposition') return !isLast;
  return isLast && (before === 'name' || before === 'noun') && nounAndVerb.test(low[at] ?? '');
}

const nounAndVerb =
  /^(?:report|statement|comment|post|estimate|tweet|document|documents|charge|request|project|attack|press)$/;

/** A preposition or "and" at `at` joins what follows to a noun before it. */
function isJoint({ classes, low }: Reading, at: number): boolean {
  const kind = classes[at];
  if (kind === 'preposition')
    return (
      (nominal.has(classes[at - 1]) || classes[at - 1] === 'cue') &&
      !/^(?:despite|during|amid|via|without|like)$/.test(low[at] ?? '')
    );
  if (kind === 'to') return beforeTo.test(low[at - 1] ?? '');
  return kind === 'and' && /^(?:and|or|&)$/.test(low[at] ?? '') && nominal.has(classes[at - 1]);
}

const beforeTo =
  /^(?:(?:ambassador|envoy|advis[eo]r|aide|counsel|delegate|assistant|delegation|liaison|representative|candidate|letter|email|memo|message|note|statement|submission|petition|appeal)s?|secretary|secretaries|close)$/;

/** A comma or a joint at an edge belongs to no phrase. */
function withoutJoints({ classes, low }: Reading, { from, to }: Range): Range | undefined {
  const isLoose = (at: number) =>
    /^(?:mark|own|preposition|to)$/.test(classes[at] ?? '') || (classes[at] === 'and' && low[at] !== '&');
  let start = from;
  while (start < to && isLoose(start)) start++;
  return start < to ? { from: start, to } : undefined;
}
