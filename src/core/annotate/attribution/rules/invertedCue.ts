import { afterAdverbials } from '../phrases/afterVerb.ts';
import { endOfPhrase } from '../phrases/phraseEnd.ts';
import type { VerbGroup } from '../phrases/verbGroup.ts';
import { isMark, type Reading } from '../reading.ts';
import { isBehind, isBehindSpeech, saysWords } from './behind.ts';
import type { VerbCue } from './verbCue.ts';

/** "“…,” said Ana Roe, a nurse", "… will close, says the council", "Said Ana Roe: “…”" */
export function invertedCue(reading: Reading, group: VerbGroup): VerbCue | undefined {
  const { low, classes } = reading;
  const { verb, at, form } = group;
  if (group.from !== at || form === 'base' || !saysWords(group)) return undefined;
  // "Two sources, however, told the paper that …"
  if (!verb.frames.some(({ takes }) => takes === 'quote')) return undefined;
  // "The club, by contrast, charged the board with waste": only verbs that take a clause follow words without quotation marks.
  const takesClause = verb.frames.some(({ takes }) => takes === 'clause' || takes === 'wh');
  if (!takesClause && at > 0 && !isBehindSpeech(reading, at)) return undefined;
  // "An analysis of the 40 funds, shows …" goes on with what it shows.
  if (/^(?:show|find|learn)$/.test(verb.lemma)) return undefined;
  const opens = at === 0 && low[endOfPhrase(reading, 1)] === ':';
  if ((!isBehind(reading, at) && !opens) || low[at - 1] === 'and') return undefined;
  const from = at + 1;
  if (afterAdverbials(reading, from) !== from || /^(?:him|them|me|us)$/.test(low[from] ?? ''))
    return undefined;
  const end = endOfPhrase(reading, from);
  // "reads a memo sent to sailors"
  const isSent = classes[end] === 'verb' && /(?:ed|en|nt)$/.test(low[end] ?? '') && low[at] === 'reads';
  const isOver =
    isSent ||
    isMark(low[end]) ||
    /^(?:preposition|to|which|day|adverb|link|ing|and)$/.test(classes[end] ?? '');
  if (end === from || !isOver) return undefined;
  const source = { from, to: end };
  return { rule: 'verb before its subject', group, source, from: at, to: end, complement: undefined };
}
