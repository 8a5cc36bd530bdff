import type { Claim } from '../claim.ts';
import { contentEnd } from '../phrases/contentEnd.ts';
import type { Reading } from '../reading.ts';
import { spanOf, withQuotation } from '../spans.ts';
import type { Frame } from '../words/cueVerbs.ts';
import { fromCue } from './fromCue.ts';
import { tagClaim } from './tagClaim.ts';
import type { VerbCue } from './verbCue.ts';
import { verbCues } from './verbCues.ts';

/** What verbs of saying tell: "X said", "…, X added", "adding that". */
export function verbClaims(reading: Reading): readonly Claim[] {
  const cues = verbCues(reading);
  return cues.flatMap((cue) =>
    cue.complement
      ? claimWith(reading, cue, cue.complement, stopsFor(reading, cue, cues))
      : tagClaim(reading, cue, cues),
  );
}

/** Where what somebody says ends because somebody else speaks: before a tag, or before "and", "but" or "while" and a cue. */
function stopsFor({ low, classes }: Reading, cue: VerbCue, cues: readonly VerbCue[]): readonly number[] {
  const stops = cues.flatMap((other) => {
    if (other.from <= cue.from) return [];
    if (!other.complement) return [other.from];
    const joint = other.from - 1;
    const isJoint = /^(?:and|but|while|though|although|yet)$/.test(low[joint] ?? '');
    const hasOwnSubject =
      !other.isAside && other.group.mood !== 'saying' && other.rule !== 'verb that shares its subject';
    return isJoint && hasOwnSubject ? [low[joint - 1] === ',' ? joint - 1 : joint] : [];
  });
  // "When the mayor said that it was over, the crowd left"
  const isSubordinate = classes[0] === 'link' && !low.slice(0, cue.from).includes(',');
  const comma = isSubordinate && cue.complement ? low.indexOf(',', cue.complement.from) : -1;
  return comma === -1 ? stops : [...stops, comma];
}

function claimWith(
  reading: Reading,
  cue: VerbCue,
  { frame, from }: { readonly frame: Frame; readonly from: number },
  stops: readonly number[],
): readonly Claim[] {
  const { low, sentence } = reading;
  const end = contentEnd(reading, from, frame.takes, stops);
  // "He said:" what follows in the next paragraph is added where the quotation is followed.
  const isOpen = from === low.length && low.at(-1) === ':';
  const content = isOpen ? { start: sentence.end, end: sentence.end } : spanOf(reading, from, end);
  const isRelative = cue.isAside && /^(?:which|that|who|what|whom)$/.test(low[cue.from - 1] ?? '');
  const words = spanOf(reading, isRelative ? cue.from - 1 : cue.from, from);
  if (!content || !words) return [];
  return [
    {
      ...fromCue(reading, cue, frame),
      contents: [withQuotation(reading, end - 1, content)],
      place: cue.isAside ? 'aside' : 'main',
      scope: { start: words.start, end: content.end },
    },
  ];
}
