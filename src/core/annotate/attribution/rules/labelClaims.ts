import type { Claim } from '../claim.ts';
import { kindOfNoun } from '../kinds/nouns.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../spans.ts';
import { sentenceClaim } from './sentenceClaim.ts';

/** A speaker beside a colon. */
export function labelClaims(reading: Reading): readonly Claim[] {
  const before = labelBefore(reading);
  return before.length > 0 ? before : labelBehind(reading);
}

/** "Tunnel is safe: minister", "Tunnel is safe - sources" in a headline, of which the part before the mark has a verb. */
function labelBehind(reading: Reading): readonly Claim[] {
  const { low, classes, sentence } = reading;
  if (sentence.block.region !== 'headline') return [];
  const colon = Math.max(
    low.lastIndexOf(':'),
    low.findLastIndex((word) => /^[-–]$/.test(word)),
  );
  const behind = classes.slice(colon + 1);
  if (colon < 3 || behind.length === 0 || behind.length > 4) return [];
  // The name of the site stands behind a dash too, but with capitals; a hyphen has no space.
  const dash = sentence.tokens[colon];
  const isSource = sentence.tokens
    .slice(colon + 1)
    .every(({ text, start }) => dash && start > dash.end && /^\p{Ll}/u.test(text));
  if (low[colon] !== ':' && !isSource) return [];
  const isTold = classes
    .slice(0, colon)
    .some(
      (kind, i) =>
        /^(?:verb|auxiliary|cue)$/.test(kind) ||
        (i > 0 && (/^(?:ing|to)$/.test(kind) || /^(?:dead|missing|safe)$/.test(low[i] ?? ''))),
    );
  // "Five pictures of the quay: port police" is a list.
  const isCount =
    /^(?:number|article)$/.test(classes[0] ?? '') || /^(?:two|three|five|seven|ten)$/.test(low[0] ?? '');
  const kind = colon > 3 && isSource && !isCount ? kindOfNoun(low.at(-1) ?? '') : undefined;
  // "Crew escapes through hatch: port police"
  const isPlain = kind === 'official' || kind === 'media';
  if (
    (!isTold && !isPlain) ||
    low.slice(0, colon).some((word) => offers.test(word)) ||
    !behind.every((kind) => /^(?:name|noun|own)$/.test(kind))
  )
    return [];
  const [content, cue] = [spanOf(reading, 0, colon), spanOf(reading, colon, low.length)];
  if (!content || !cue) return [];
  return [
    sentenceClaim({
      sentence,
      rule: 'label behind a colon',
      source: { from: colon + 1, to: low.length },
      cue,
      contents: [content],
    }),
  ];
}

/** Words of a headline that names a list or a guide: "How to vote: Norway". */
const offers = /^(?:how|what|why|who|where|when|which|here|we|you|your|our|best|live|watch)$/;

/** "Minister: Tunnel is safe" in a headline, "LIND: I was there." in a transcript. */
function labelBefore(reading: Reading): readonly Claim[] {
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
    sentenceClaim({
      sentence,
      rule: 'label before a colon',
      source: { from, to: colon },
      cue: { start: cue.start, end: cue.end + 1 },
      contents: [{ start: first.start, end }],
    }),
  ];
}
