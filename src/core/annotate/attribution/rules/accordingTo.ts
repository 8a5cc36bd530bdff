import type { Claim } from '../claim.ts';
import { endOfPhrase } from '../phrases/phraseEnd.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../spans.ts';
import { participle } from '../speakers/phraseWords.ts';
import { sentenceClaim } from './sentenceClaim.ts';

/** "According to the mayor, …", "…, according to the mayor." */
export function accordingClaims(reading: Reading): readonly Claim[] {
  const { low, speech, sentence } = reading;
  const claims: Claim[] = [];
  for (let at = 0; at < low.length - 2; at++) {
    if (low[at] !== 'according' || low[at + 1] !== 'to' || speech[at]) continue;
    const first = endOfPhrase(reading, at + 2);
    // "according to Rescue the Tugs": one name
    const isOneName = /^(?:name,article,name)$/.test(reading.classes.slice(first - 1, first + 2).join());
    const noun = isOneName ? endOfPhrase(reading, first) : first;
    // "according to data from the port"
    const from =
      low[noun] === 'from' && reading.classes[noun - 1] === 'noun' ? endOfPhrase(reading, noun + 1) : 0;
    const end = Math.max(noun, from > noun + 1 ? from : 0);
    const cue = spanOf(reading, at, end);
    if (end === at + 2 || !cue) continue;
    const opens = at < 2 || /^(?:and|but|while)$/.test(low[at - 1] ?? '');
    const comma = low.indexOf(',', end);
    const close = comma === -1 ? low.length : comma;
    const before = opens ? undefined : spanOf(reading, 0, low[at - 1] === ',' ? at - 1 : at);
    const last = endOfWords(low);
    const isInside =
      !opens &&
      low[at - 1] === ',' &&
      comma !== -1 &&
      !/^(?:article|which)$/.test(reading.classes[comma + 1] ?? '');
    const behind = (opens || isInside) && close + 1 < last ? spanOf(reading, close + 1, last) : undefined;
    const contents = [before, behind].filter((span) => span !== undefined);
    if (contents.length === 0) continue;
    const source = { from: at + 2, to: isSeenBy(reading, end) ? end - 1 : end };
    const claim = sentenceClaim({ sentence, rule: 'according to', source, cue, contents });
    claims.push(opens ? { ...claim, scope: { start: cue.start, end: sentence.end } } : claim);
  }
  return claims;
}

/** "For Ana Roe, a nurse, the quay is “a bucket”": a name with what they are, then words in quotation marks. */
export function forClaims(reading: Reading): readonly Claim[] {
  const { low, classes, sentence } = reading;
  if (low[0] !== 'for' || classes[1] !== 'name') return [];
  const end = low.indexOf(',');
  const close = low.indexOf(',', end + 1);
  const isNamed = end > 2 && classes.slice(1, end).every((kind) => kind === 'name');
  const isAsideNext = close !== -1 && close - end < 16 && /^(?:article|which)$/.test(classes[end + 1] ?? '');
  const last = endOfWords(low);
  const [cue, content] = [spanOf(reading, 0, close), spanOf(reading, close + 1, last)];
  if (!isNamed || !isAsideNext || !cue || !content || !low.slice(close + 1).includes('“')) return [];
  return [
    sentenceClaim({
      sentence,
      rule: 'for somebody',
      source: { from: 1, to: end },
      cue,
      contents: [content],
    }),
  ];
}

/** "In her view, the quay is lost.", "In Lind’s words, …" */
export function viewClaims(reading: Reading): readonly Claim[] {
  const { low, classes, sentence } = reading;
  const comma = low.slice(0, 8).indexOf(',');
  if (low[0] !== 'in' || comma < 3 || !/^(?:view|opinion|words)$/.test(low[comma - 1] ?? '')) return [];
  const isPronoun = comma === 3 && /^(?:his|her)$/.test(low[1] ?? '');
  const isNamed =
    classes[comma - 2] === 'own' && classes.slice(1, comma - 2).every((kind) => kind === 'name');
  const last = endOfWords(low);
  const [cue, content] = [spanOf(reading, 0, comma), spanOf(reading, comma + 1, last)];
  if (!(isPronoun || isNamed) || !cue || !content) return [];
  return [
    sentenceClaim({
      sentence,
      rule: 'in the view of somebody',
      source: { from: 1, to: isPronoun ? 2 : comma - 2 },
      cue,
      contents: [content],
    }),
  ];
}

/** Of the tokens of a sentence, without its full stop. */
function endOfWords(low: readonly string[]): number {
  return low.at(-1) === '.' ? low.length - 1 : low.length;
}

/** "a copy of the plan seen by the paper" */
function isSeenBy({ low }: Reading, end: number): boolean {
  return low[end] === 'by' && participle.test(low[end - 1] ?? '');
}
