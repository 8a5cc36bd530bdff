import type { Span } from '../../story/story.ts';
import type { Clause } from './clause.ts';
import type { Reading } from './reading.ts';
import type { Spoken } from './speakers/speaker.ts';

type Part = Span & { readonly spoken?: Spoken };

/**
 * The clauses of a sentence in which somebody speaks, cut at the borders of what each source governs. A frame of time or place
 * belongs to what it frames; what has a verb of its own is a clause.
 */
export function cutSentence(reading: Reading, spoken: readonly Spoken[]): readonly Clause[] {
  const { sentence } = reading;
  const parts: Part[] = [];
  let at = sentence.start;
  for (const one of spoken.toSorted((a, b) => a.claim.scope.start - b.claim.scope.start)) {
    const start = withJoint(reading, at, Math.max(at, one.claim.scope.start));
    const end = Math.min(sentence.end, one.claim.scope.end);
    if (end <= start) continue;
    const isCut = hasVerb(reading, at, start) && !isAsked(reading, at);
    if (isCut) parts.push({ start: at, end: start });
    parts.push({ start: isCut ? start : at, end, spoken: one });
    at = end;
  }
  if (hasVerb(reading, at, sentence.end)) parts.push({ start: at, end: sentence.end });
  return joined(parts).map((part, i, all) => trimmed(reading, part, all[i - 1], all[i + 1]));
}

/** A joint before the cue belongs to its clause: "and urged". */
function withJoint({ low, sentence: { tokens } }: Reading, from: number, start: number): number {
  const at = tokens.findIndex((token) => token.start >= start);
  const joint = tokens[at - 1];
  const isJoint =
    joint &&
    joint.start >= from &&
    /^(?:and|but|while|then|yet|after|before|when|since|because|though|although|as|until)$/.test(
      low[at - 1] ?? '',
    );
  return isJoint ? joint.start : start;
}

/** "Asked whether he would go, Lind said": what somebody is asked frames the answer. */
function isAsked({ low, sentence: { start } }: Reading, at: number): boolean {
  return at === start && /^(?:asked|pressed|questioned|quizzed)$/.test(low[0] ?? '');
}

function hasVerb({ classes, sentence: { tokens } }: Reading, from: number, to: number): boolean {
  return tokens.some(
    ({ start, text }, i) =>
      start >= from &&
      start < to &&
      (/^(?:verb|auxiliary)$/.test(classes[i] ?? '') || (classes[i] === 'cue' && !text.endsWith('ing'))),
  );
}

/** Neighbours of one source are one clause, with the first cue. */
function joined(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const speaker = part.spoken?.speaker;
    const isSame =
      speaker !== undefined &&
      last?.spoken?.speaker?.label === speaker.label &&
      last.spoken.speaker.kind === speaker.kind;
    if (last && isSame) merged[merged.length - 1] = { ...last, end: part.end };
    else merged.push(part);
  }
  return merged;
}

/** Marks between two clauses belong to the one before; the space belongs to none. */
function trimmed(
  { sentence: { block, start, end } }: Reading,
  part: Part,
  previous: Part | undefined,
  next: Part | undefined,
): Clause {
  const { text } = block;
  const lead = previous ? /^[\s,;]*/ : /^\s*/;
  const from = previous ? part.start : start;
  const first = from + (lead.exec(text.slice(from, end))?.[0].length ?? 0);
  const to = next ? next.start + (/^[\s,;]*/.exec(text.slice(next.start, end))?.[0].length ?? 0) : end;
  const last = first + text.slice(first, to).trimEnd().length;
  return { block: block.id, start: first, end: last, ...(part.spoken && { spoken: part.spoken }) };
}
