import { wordSet } from '../../words/wordSet.ts';
import type { Reading } from '../reading.ts';

/** The clause with the verb is over: a full stop, a comma or a mark that is no quotation. */
export function isEnd({ low, classes }: Reading, p: number): boolean {
  return (
    p >= low.length || /^[.,;!?—–)]$/.test(low[p] ?? '') || (classes[p] === 'mark' && p === low.length - 1)
  );
}

/** A phrase that can be a subject or an object begins at `p`, or an adverbial before one. */
export function opensPhrase({ classes, low }: Reading, p: number): boolean {
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

const takesOnlyClauses = /^(?:say|believe|think|insist|contend)$/;

/** A clause without "that" follows. Some verbs hardly take anything else, so that a verb need not be known behind it. */
export function isClauseOf(lemma: string, reading: Reading, p: number): boolean {
  if (!opensPhrase(reading, p)) return false;
  // "found Lind leading by 6 points"
  if (lemma === 'find' && isStanding(reading, p)) return true;
  // "data shows at least 14 boats"
  if (/^(?:show|find)$/.test(lemma) && isAmount(reading, p)) return true;
  // "found 62% of voters backed a ban"
  const isShare = /^(?:%|percent|per)$/.test(reading.low[p + 1] ?? '') || /%$/.test(reading.low[p] ?? '');
  if (isClause(reading, p, takesThings.has(lemma) && !isShare)) return true;
  const end = reading.low.findIndex((word, i) => i >= p && /^[,;:.]$/.test(word));
  const least = takesOnlyClauses.test(lemma)
    ? 5
    : isHeadlineOfFinding(lemma, reading, p)
      ? 3
      : Number.POSITIVE_INFINITY;
  return (end === -1 ? reading.low.length : end) - p >= least && reading.classes[p] !== 'and';
}

/** How a candidate or a side does stands behind its name. */
function isStanding({ low, classes }: Reading, p: number): boolean {
  const at = low.slice(p, p + 8).findIndex((word) => /^(?:leading|trailing|ahead|tied)$/.test(word));
  return at > 0 && classes.slice(p, p + at).every((kind) => /^(?:name|noun|article)$/.test(kind));
}

/** "at least 14 boats", "more than 40 boats" */
function isAmount({ low, classes }: Reading, p: number): boolean {
  return (
    /^(?:(?:at least|more than|fewer than|less than|as many) |(?:about|nearly|almost|only|just|some) )/.test(
      `${low[p]} ${low[p + 1]} `,
    ) && classes.slice(p, p + 4).includes('number')
  );
}

/** "Study finds octopuses dream in colour" */
function isHeadlineOfFinding(lemma: string, { low, sentence }: Reading, p: number): boolean {
  const findings =
    /^(?:stud(?:y|ies)|surveys?|polls?|research|researchers|scientists|reports?|reviews?|analysis|data)$/;
  return (
    sentence.block.region === 'headline' &&
    /^(?:find|show|suggest|reveal)$/.test(lemma) &&
    low.slice(0, p).some((word) => findings.test(word))
  );
}

/** A finite verb follows before the clause ends, outside of asides between commas. `isPlain`: no participle is taken for one. */
export function isClause({ classes, low }: Reading, p: number, isPlain = false): boolean {
  let commas = 0;
  for (let i = p; i < Math.min(classes.length, p + 40); i++) {
    const kind = classes[i];
    const word = low[i] ?? '';
    if (word === ',') {
      if (/^(?:and|but)$/.test(low[i + 1] ?? '')) return false;
      commas++;
    }
    if (/^[;:]$/.test(word) || (kind === 'which' && low[i - 1] !== ',')) return false;
    if (commas % 2 === 1) continue;
    if (kind === 'pronoun' && /'(?:s|re|m|ll|d|ve)$/.test(word)) return true;
    if (i === p || word === 'being') continue;
    if (isPlain && kind === 'link' && word !== 'that') return false;
    if (kind === 'auxiliary') return true;
    if (kind !== 'verb' && (kind !== 'cue' || classes[i - 1] === 'article' || word.endsWith('ing'))) continue;
    // "show one clerk suggested waiting"
    if (kind === 'cue' && /.ing$/.test(low[i + 1] ?? '')) return true;
    return !isPlain || !word.endsWith('ed') || /^(?:pronoun|name)$/.test(classes[i - 1] ?? '');
  }
  return false;
}
