import type { Span } from '../../../story/story.ts';
import type { Claim } from '../claim.ts';
import { contentEnd } from '../phrases/contentEnd.ts';
import type { Reading } from '../reading.ts';
import { spanOf, withQuotation } from '../spans.ts';
import { openBehind } from './behind.ts';
import { fromCue } from './fromCue.ts';
import type { VerbCue } from './verbCue.ts';

/** "…, she said.", "“…,” said Ana Roe, “…”": what is said stands before the cue, and behind it if it goes on there. */
export function tagClaim(reading: Reading, cue: VerbCue, cues: readonly VerbCue[]): readonly Claim[] {
  const { low, speech, sentence } = reading;
  const { lemma, frames } = cue.group.verb;
  const frame =
    frames.find(({ takes }) => takes === 'quote' || takes === 'hearer') ??
    (lemma === 'put' ? frames[0] : undefined);
  if (!frame) return [];
  const earlier = cues.findLast((other) => !other.complement && other.from < cue.from);
  const later = cues.find((other) => !other.complement && other.from > cue.from);
  let first = earlier ? earlier.to + 1 : 0;
  while (first < cue.from && /^(?:[,.—–]|and|but)$/.test(low[first] ?? '')) first++;
  let last = cue.from;
  while (last > first && /^(?:[,—–]|as)$/.test(low[last - 1] ?? '')) last--;
  // "According to the mayor, the board had argued": with somebody.
  if (low[first] === 'according') return [];
  // "Yet, as she observed, it was late": nothing is said before the cue.
  const isOpening = last - first < 2 && !speech[first];
  const before = isOpening
    ? cue.from === 0
      ? openBehind(reading)
      : undefined
    : spanOf(reading, first, last);
  const behind = goesOn(reading, cue, later, isOpening);
  const contents = [...(before ? [withQuotation(reading, first, before)] : []), ...(behind ? [behind] : [])];
  const [head, tail] = [contents[0], contents.at(-1)];
  if (!head || !tail) return [];
  const scope = {
    start: earlier ? Math.max(head.start, sentence.start) : sentence.start,
    end: later ? tail.end : sentence.end,
  };
  return [{ ...fromCue(reading, cue, frame), contents, place: 'main', scope }];
}

/** "…, he said, but …": what is said goes on behind a comma only where a comma broke it off, not the end of a quotation. */
function goesOn(
  reading: Reading,
  cue: VerbCue,
  later: VerbCue | undefined,
  isOpening: boolean,
): Span | undefined {
  const { low, classes, speech } = reading;
  const isInverted = cue.rule === 'verb before its subject';
  let from = cue.to;
  // "said Ana Roe, a nurse at the port, “and …”"
  if (isInverted) {
    const next = speech.findIndex((quotation, i) => i >= from && quotation !== undefined);
    if (next !== -1) from = next;
  }
  const isBetween = (at: number) =>
    classes[at] === 'mark' || (/^(?:and|but)$/.test(low[at] ?? '') && speech[at + 1] !== undefined);
  while (from < low.length && !speech[from] && isBetween(from)) from++;
  if (from >= low.length) return undefined;
  const content = () => spanOf(reading, from, contentEnd(reading, from, 'clause', later ? [later.from] : []));
  if (speech[from]) return content();
  const isBehindSpeech =
    speech[cue.from - 1] !== undefined || (cue.from === 0 && openBehind(reading) !== undefined);
  if (!/^[,—–]$/.test(low[cue.to] ?? '') || isInverted || isBehindSpeech) return undefined;
  if (isOpening) return content();
  const isOther =
    /^(?:ing|which|cue|preposition)$/.test(classes[from] ?? '') ||
    /^(?:when|as|while|after|before)$/.test(low[from] ?? '');
  return isOther ? undefined : content();
}
