import type { Range, Reading } from '../reading.ts';

/** "officials familiar with the talks": words behind the noun that they describe. */
const behindNoun =
  /^(?:familiar|close|involved|briefed|present|aware|responsible|loyal|opposed|based|working|living|linked)$/;
/** Participles that are no past tense as well, so that they are not known as verbs. */
export const participle = /^(?:seen|shown|written|drawn|given|known|taken)$/;
/** "a union representing guards" */
const describing =
  /^(?:representing|investigating|monitoring|leading|overseeing|studying|supporting|opposing|seeking|treating|tracking|covering|defending|protesting)$/;
const quantifier =
  /^(?:one|some|many|most|several|all|few|both|dozens|hundreds|two|three|none|number|group|majority|half|handful)$/;

/** The token of the noun or name that a phrase is about: before "of", "in" or a comma. */
export function headOf({ classes, low }: Reading, { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    // "an email seen by the paper", "a memo dated June 4", "a group calling itself the Owls"
    const isDescribed =
      low[i] === 'dated' ||
      (participle.test(low[i] ?? '') && low[i + 1] === 'by') ||
      (low[i] === 'calling' && /^(?:itself|themselves)$/.test(low[i + 1] ?? ''));
    if (isDescribed) return i - 1;
    const ends =
      (describing.test(low[i] ?? '') && /^(?:noun|name)$/.test(classes[i - 1] ?? '')) ||
      (/^(?:preposition|to|mark|which|verb)$/.test(classes[i] ?? '') &&
        !/^[-–.&]$/.test(low[i] ?? '') &&
        classes[i - 1] !== 'article');
    // "one of the doctors": the doctors are who speak.
    if (!ends || (low[i] === 'of' && quantifier.test(low[i - 1] ?? ''))) continue;
    let last = classes[i - 1] === 'own' ? i - 2 : i - 1;
    while (last > from && (behindNoun.test(low[last] ?? '') || classes[last] === 'adverb')) last--;
    return last;
  }
  return to - 1;
}

/** As printed, without an article or a quantifier of no weight; "the two countries" keeps it. */
export function labelOf(reading: Reading, { from, to }: Range): string {
  const { low, classes } = reading;
  let start = from;
  while (
    start < to - 1 &&
    /^(?:the|an?|many|some|several|most|few|all|these|those|any)$/.test(low[start] ?? '')
  ) {
    const next = low[start + 1] ?? '';
    const isCounted = classes[start + 1] === 'number' || /^(?:two|three|four|both)$/.test(next);
    if ((low[start] === 'the' && isCounted) || /^(?:of|the)$/.test(next)) break;
    start++;
  }
  return wordsOf(reading, start, to);
}

/** The printed words from one token to another, half open. */
export function wordsOf({ sentence: { tokens, block } }: Reading, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? block.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
