import type { Span } from '../../story/story.ts';
import type { Claim } from './claim.ts';
import { contentEnd } from './contentEnd.ts';
import type { Reading } from './reading.ts';
import { type VerbCue, verbCues } from './verbCues.ts';
import type { Frame } from './words/cueVerbs.ts';

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
    const joint = /^(?:and|but|while|though|although|yet)$/.test(low[other.from - 1] ?? '')
      ? other.from - 1
      : undefined;
    return joint === undefined ||
      other.isAside ||
      other.group.mood === 'saying' ||
      other.rule === 'verb that shares its subject'
      ? []
      : [low[joint - 1] === ',' ? joint - 1 : joint];
  });
  // "When the mayor said that it was over, the crowd left"
  const isSubordinate = classes[0] === 'link' && !low.slice(0, cue.from).includes(',');
  const comma = isSubordinate && cue.complement ? low.indexOf(',', cue.complement.from) : -1;
  return comma === -1 ? stops : [...stops, comma];
}

function claimWith(
  reading: Reading,
  cue: VerbCue,
  complement: { readonly frame: Frame; readonly from: number },
  tags: readonly number[],
): readonly Claim[] {
  const end = contentEnd(reading, complement.from, complement.frame.takes, tags);
  // "He said:" what follows in the next paragraph is added where the quotation is followed.
  const isOpen = complement.from === reading.low.length && reading.low.at(-1) === ':';
  const content = isOpen
    ? { start: reading.sentence.end, end: reading.sentence.end }
    : spanOf(reading, complement.from, end);
  const isRelative = cue.isAside && /^(?:which|that|who|what|whom)$/.test(reading.low[cue.from - 1] ?? '');
  const words = spanOf(reading, isRelative ? cue.from - 1 : cue.from, complement.from);
  if (!content || !words) return [];
  return [
    {
      ...toClaim(reading, cue, complement.frame),
      contents: [wholeQuotation(reading, end - 1, content)],
      place: cue.isAside ? 'aside' : 'before',
      scope: { start: words.start, end: content.end },
    },
  ];
}

function tagClaim(reading: Reading, cue: VerbCue, cues: readonly VerbCue[]): readonly Claim[] {
  const { low, sentence } = reading;
  const frame = cue.group.verb.frames.find(({ takes }) => takes === 'quote' || takes === 'hearer');
  if (!frame) return [];
  const earlier = cues.filter((other) => !other.complement && other.from < cue.from).at(-1);
  let first = earlier ? earlier.to + 1 : 0;
  while (first < cue.from && /^(?:[,.—–]|and|but)$/.test(low[first] ?? '')) first++;
  let last = cue.from;
  while (last > first && /^[,—–]$/.test(low[last - 1] ?? '')) last--;
  const before = spanOf(reading, first, last) ?? reading.behind;
  if (!before) return [];
  const later = cues.find((other) => !other.complement && other.from > cue.from);
  const behind = goesOn(reading, cue, later);
  const contents = [wholeQuotation(reading, first, before), ...(behind ? [behind] : [])];
  const scope = {
    start: earlier ? before.start : sentence.start,
    end: later ? (contents.at(-1)?.end ?? sentence.end) : sentence.end,
  };
  return [{ ...toClaim(reading, cue, frame), contents, place: behind ? 'inside' : 'behind', scope }];
}

/** What is said behind a tag in the middle: "…, he said, but …" */
function goesOn(reading: Reading, cue: VerbCue, later: VerbCue | undefined): Span | undefined {
  const { low, classes, speech } = reading;
  let from = cue.to;
  if (cue.rule === 'verb before its subject') from = behindAsides(reading, from);
  while (
    from < low.length &&
    !speech[from] &&
    (classes[from] === 'mark' || (/^(?:and|but)$/.test(low[from] ?? '') && speech[from + 1]))
  )
    from++;
  if (from >= low.length) return undefined;
  if (speech[from])
    return spanOf(reading, from, contentEnd(reading, from, 'clause', later ? [later.from] : []));
  // What is said goes on behind a comma only where it was broken off by one, not by the end of a quotation.
  if (!/^[,—–]$/.test(low[cue.to] ?? '') || speech[cue.from - 1] || cue.rule === 'verb before its subject')
    return undefined;
  if (
    /^(?:ing|which|cue|preposition)$/.test(classes[from] ?? '') ||
    /^(?:when|as|while|after|before)$/.test(low[from] ?? '')
  )
    return undefined;
  return spanOf(reading, from, contentEnd(reading, from, 'clause', later ? [later.from] : []));
}

/** "said Ana Roe, a nurse at the port, “and …”" */
function behindAsides({ low, speech }: Reading, from: number): number {
  for (let i = from; i < low.length; i++) if (speech[i]) return i;
  return from;
}

function toClaim(
  reading: Reading,
  cue: VerbCue,
  { stance, force }: Frame,
): Omit<Claim, 'contents' | 'place' | 'scope'> {
  const { tokens, start } = reading.sentence;
  let to = Math.max(cue.group.at + 1, cue.complement ? cue.complement.from : cue.to);
  while (to > cue.group.at + 1 && /^(?:[^\p{L}\p{N}]+)$/u.test(reading.low[to - 1] ?? '')) to--;
  return {
    sentence: reading.sentence,
    rule: cue.rule,
    stance,
    force,
    ...(cue.source && { source: cue.source }),
    ...(cue.via && { via: cue.via }),
    verb: `${cue.group.verb.lemma}/${cue.complement?.frame.takes ?? 'tag'}`,
    cue: { start: tokens[cue.from]?.start ?? start, end: tokens[to - 1]?.end ?? start },
    sure: true,
  };
}

/** UTF-16; tokens `from` to `to`, half open. */
export function spanOf({ sentence: { tokens } }: Reading, from: number, to: number): Span | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : undefined;
}

/** The span with all of the quotation that the token at `at` is in, which may take several sentences. */
function wholeQuotation({ speech }: Reading, at: number, { start, end }: Span): Span {
  const quotation = speech[at];
  return quotation
    ? { start: Math.min(start, quotation.start), end: Math.max(end, quotation.end) }
    : { start, end };
}
