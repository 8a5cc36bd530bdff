import { groupBy } from '../../groupBy.ts';
import type { Passage, Span } from '../../story/story.ts';
import type { Sentence } from '../sentence.ts';
import type { Claim } from './claim.ts';
import type { Reading } from './reading.ts';
import type { Spoken } from './resolveSpeakers.ts';

/** A sentence or clause with who says it; without a claim no source is stated. */
export type Clause = Passage & { readonly spoken?: Spoken; readonly carriedFrom?: Passage };

/** Every sentence of headline and body in one clause, or in several that cover it where sources meet. */
export function toClauses(readings: readonly Reading[], spoken: readonly Spoken[]): readonly Clause[] {
  const counted = spoken.filter(counts);
  const outer = counted.filter(
    ({ claim }) => !counted.some((other) => other.claim !== claim && holds(other.claim, claim)),
  );
  const bySentence = groupBy(outer, ({ claim }) => claim.sentence);
  const byBlock = groupBy(outer, ({ claim }) => claim.sentence.block.id);
  return readings
    .filter(({ sentence: { block } }) => block.region === 'headline' || block.region === 'body')
    .flatMap((reading) => {
      const own = bySentence.get(reading.sentence) ?? [];
      if (own.length > 0) return clausesOf(reading, own);
      const { block, start, end } = reading.sentence;
      const whole = { block: block.id, start, end };
      const over =
        byBlock.get(block.id)?.find(({ claim }) => covers(claim, whole)) ?? overBlocks(outer, whole);
      return over ? [{ ...whole, spoken: over, carriedFrom: passageOf(over.claim.sentence) }] : [whole];
    });
}

/** Wishes are no claims; of acts of speech those that judge something. */
function counts({ claim: { force, rule, place, verb = '', source }, speaker, isThing }: Spoken): boolean {
  // "The move suggests that …" names nobody; "They call it the comb" nobody who could be meant.
  const takes = verb.split('/')[1];
  const isPlain = takes !== 'noun' && takes !== 'to' && takes !== 'object';
  if (isThing || (source && !speaker && !isPlain)) return false;
  // "a detective who warned a gang of raids": what somebody is known for, not what they are quoted with.
  if (rule === 'relative clause' && (!isPlain || takes === 'hearer')) return false;
  if (place === 'aside' && /^(?:think|believe|suspect|guess|hope|fear|worry)\//.test(verb)) return false;
  if (rule === 'noun of saying') return false;
  return force === 'claims' || (force === 'judges' && place !== 'aside' && judging.test(verb));
}

const judging =
  /^(?:call|describe|accuse|blame|criticise|criticize|praise|condemn|denounce|dismiss|reject|label|brand|dub|liken)\//;

function holds(outer: Claim, inner: Claim): boolean {
  return (
    outer.sentence.block === inner.sentence.block &&
    outer.contents.some(({ start, end }) => start <= inner.cue.start && inner.cue.start < end)
  );
}

function covers({ contents }: Claim, { start, end }: Span): boolean {
  return contents.some((content) => content.start <= start && end <= content.end);
}

function overBlocks(claims: readonly Spoken[], place: Passage): Spoken | undefined {
  return claims.find(({ claim }) =>
    claim.further?.some(
      ({ block, start, end }) => block === place.block && start <= place.start && place.end <= end,
    ),
  );
}

function passageOf({ block, start, end }: Sentence): Passage {
  return { block: block.id, start, end };
}

/** Cuts a sentence at the borders of what each source governs. */
function clausesOf(reading: Reading, own: readonly Spoken[]): readonly Clause[] {
  const { sentence } = reading;
  const { id } = sentence.block;
  const clauses: Clause[] = [];
  let at = sentence.start;
  for (const spoken of own.toSorted((a, b) => a.claim.scope.start - b.claim.scope.start)) {
    const { scope } = spoken.claim;
    const start = Math.max(at, startOfScope(reading, at, scope.start));
    const end = Math.min(sentence.end, scope.end);
    if (end <= start) continue;
    if (start > at && isOwn(reading, at, start)) clauses.push({ block: id, start: at, end: start });
    clauses.push({
      block: id,
      start: clauses.length > 0 && !isOwn(reading, at, start) ? at : isOwn(reading, at, start) ? start : at,
      end,
      spoken,
    });
    at = end;
  }
  if (at < sentence.end && isOwn(reading, at, sentence.end))
    clauses.push({ block: id, start: at, end: sentence.end });
  return joined(reading, clauses);
}

/** A joint before the cue belongs to its clause: "and urged". */
function startOfScope({ low, sentence: { tokens } }: Reading, from: number, start: number): number {
  const at = tokens.findIndex((token) => token.start >= start);
  const joint = tokens[at - 1];
  return joint && joint.start >= from && /^(?:and|but|while|then|yet)$/.test(low[at - 1] ?? '')
    ? joint.start
    : start;
}

/** What is left between the claims tells something of its own: it has a finite verb. A frame of time or place belongs to what it frames. */
function isOwn({ classes, sentence: { tokens } }: Reading, from: number, to: number): boolean {
  return tokens.some(
    ({ start }, i) => start >= from && start < to && /^(?:verb|auxiliary|cue)$/.test(classes[i] ?? ''),
  );
}

/** Neighbours of one source are one clause; each ends before white space, and the last one with its sentence. */
function joined({ sentence: { block, start, end } }: Reading, clauses: readonly Clause[]): readonly Clause[] {
  const merged: Clause[] = [];
  for (const clause of clauses) {
    const last = merged.at(-1);
    if (last && labelOf(last) === labelOf(clause))
      merged[merged.length - 1] = {
        ...last,
        end: clause.end,
        ...((last.spoken ?? clause.spoken) ? { spoken: last.spoken ?? clause.spoken } : {}),
      } as Clause;
    else merged.push(clause);
  }
  return merged.map((clause, i) => {
    const from = i === 0 ? start : clause.start;
    const next = merged[i + 1]?.start ?? end;
    const text = block.text.slice(from, next);
    const lead = text.length - text.replace(/^[\s,;]+/, '').length;
    return { ...clause, start: from + lead, end: from + block.text.slice(from, next).trimEnd().length };
  });
}

function labelOf({ spoken }: Clause): string | undefined {
  return spoken?.speaker && `${spoken.speaker.kind} ${spoken.speaker.label}`;
}
