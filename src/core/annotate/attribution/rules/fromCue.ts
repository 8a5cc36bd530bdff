import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from '../words/cueVerbs.ts';
import type { VerbCue } from './verbCue.ts';

const opensTime = /^(?:after|before|since|until|when|once)$/;

/** What the cue alone tells of a claim. */
export function fromCue(
  { low, sentence }: Reading,
  { rule, group, source, via, from, to, complement }: VerbCue,
  { stance, force }: Frame,
): Omit<Claim, 'contents' | 'place' | 'scope'> {
  const { tokens, start } = sentence;
  let last = Math.max(group.at + 1, complement ? complement.from : to);
  while (last > group.at + 1 && /^[^\p{L}\p{N}]+$/u.test(low[last - 1] ?? '')) last--;
  return {
    sentence,
    rule,
    stance,
    force,
    ...(source && { source }),
    ...(via && { via }),
    lemma: group.verb.lemma,
    ...(opensTime.test(low[from - 1] ?? '') && { isTime: true }),
    ...(complement && { takes: complement.frame.takes }),
    cue: { start: tokens[from]?.start ?? start, end: tokens[last - 1]?.end ?? start },
  };
}
