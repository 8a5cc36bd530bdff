import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../spans.ts';

/** "Minister: Tunnel is safe" in a headline, "LIND: I was there." in a transcript: a speaker before a colon. */
export function labelClaims(reading: Reading): readonly Claim[] {
  const { low, classes, sentence } = reading;
  const { block } = sentence;
  const colon = low.indexOf(':');
  // Transcripts may stand in quotation marks.
  const from = /^[“"]$/.test(low[0] ?? '') ? 1 : 0;
  const isFirst = block.text.slice(0, sentence.start).trim() === '';
  if (colon < 1 || colon > 5 || colon > low.length - 3 || !isFirst) return [];
  const isHeadline = block.region === 'headline';
  const before = classes.slice(from, colon);
  if (!before.every((kind) => /^(?:name|noun|cue|and|number)$/.test(kind) || (isHeadline && kind === 'own')))
    return [];
  const words = sentence.tokens.slice(from, colon).map(({ text }) => text);
  // In running text only a name in capitals is a speaker; others are labels of lists.
  if (!isHeadline && !(colon < 4 && words.every((word) => /^\p{Lu}[\p{Lu}.’'-]+$/u.test(word)))) return [];
  const last = block.text.slice(sentence.start).trimEnd().length + sentence.start;
  const [cue, first] = [spanOf(reading, from, colon), sentence.tokens[colon + 1]];
  if (!cue || !first) return [];
  const end = isHeadline ? sentence.end : last;
  return [
    {
      sentence,
      rule: 'label before a colon',
      stance: 'said',
      force: 'claims',
      source: { from, to: colon },
      cue: { start: cue.start, end: cue.end + 1 },
      contents: [{ start: first.start, end }],
      place: 'main',
      scope: { start: sentence.start, end: sentence.end },
    },
  ];
}
