import type { Claim } from '../claim.ts';
import { endOfPhrase } from '../phrases/phraseEnd.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../spans.ts';
import { sentenceClaim } from './sentenceClaim.ts';

/** "“…” — Ana Roe": a name behind a dash behind a quotation. */
export function signatureClaims(reading: Reading): readonly Claim[] {
  const { low, classes, speech, sentence, behind } = reading;
  const dash = low.findIndex(
    (word, i) =>
      /^[―—–-]$/.test(word) &&
      (speech[i - 1] !== undefined || (i === 0 && behind !== undefined)) &&
      !speech[i],
  );
  if (dash === -1 || classes[dash + 1] !== 'name') return [];
  const end = endOfPhrase(reading, dash + 1);
  const isLast =
    end === low.length ||
    (low[end] === ',' && low.length - end < 12) ||
    (low[end] === '.' && end === low.length - 1);
  const quotation = dash > 0 ? speech[dash - 1] : behind;
  const cue = spanOf(reading, dash, end);
  if (!isLast || !quotation || !cue) return [];
  return [
    sentenceClaim({
      sentence,
      rule: 'name behind a quotation',
      source: { from: dash + 1, to: end },
      cue,
      contents: [{ start: quotation.start, end: quotation.end }],
    }),
  ];
}
