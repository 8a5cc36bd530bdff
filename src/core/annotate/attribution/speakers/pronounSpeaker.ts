import type { Use } from '../../draft.ts';
import { subjectBefore } from '../phrases/subject.ts';
import type { Reading } from '../reading.ts';
import { fitsPronoun, type Pronoun } from './fitsPronoun.ts';
import { isOfAnother, pronounOf } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

/** A sentence with its names and those who speak in it. */
export type Heard = {
  readonly reading: Reading;
  readonly uses: readonly Use[];
  readonly spoken: readonly Speaker[];
};

/** What a pronoun is read against: the sentence it stands in and those before, the nearest last. */
export type PronounContext = {
  readonly here: Heard;
  readonly before: readonly Heard[];
  readonly asSpeaker: (use: Use) => Speaker | undefined;
};

/** Sentences and paragraphs back that a pronoun is followed at the most. */
const farthest = { sentences: 4, paragraphs: 2 };

/**
 * Who a pronoun at the token `at` is, on plain grammar; not sure where two could be meant. `isReply`: "she replied", which is whoever
 * was asked in the sentence before, and never who asked.
 */
export function speakerOfPronoun(at: number, context: PronounContext, isReply: boolean): Speaker | undefined {
  const { here, before } = context;
  const word = here.reading.low[at]?.replace(/'.*/, '') ?? '';
  const pronoun = pronounOf(word);
  if (!pronoun) return undefined;
  const isPerson = pronoun === 'he' || pronoun === 'she';
  const own = candidate(here, at, pronoun, context);
  if (own) return own;
  const nearest = before.slice(-farthest.sentences).toReversed();
  const asking = nearest[0] ? askingIn(nearest[0]) : -1;
  const asked = nearest[0] && asking !== -1 ? askedBehind(nearest[0], asking, pronoun, context) : undefined;
  if (nearest[0] && asking !== -1 && isReply) {
    if (asked) return asked;
    const further = candidate(nearest[1] ?? nearest[0], Number.POSITIVE_INFINITY, pronoun, context);
    return nearest[1] && further && { ...further, sure: false };
  }
  let crossed = 0;
  for (const [i, one] of nearest.entries()) {
    if (one.reading.sentence.block !== here.reading.sentence.block && ++crossed > farthest.paragraphs) break;
    const found = candidate(one, one.reading.low.length, pronoun, context);
    // "Berg asked Lind. He said": either; and behind "The company said 30" "it" need not be who spoke before.
    const isUnsure =
      asked !== undefined || (isPerson ? isOfAnother(one.reading, pronoun) : i > 0 && hasCue(nearest[i - 1]));
    if (found) return isUnsure ? { ...found, sure: false } : found;
    // "They" and "it" are who spoke or acted in the sentence before; further back they may be anything.
    if (!isPerson && i > 0) break;
  }
  return undefined;
}

/** The token of "asked" with who asks before it; -1 without one, also for "she was asked". */
function askingIn({ reading: { low, classes, speech } }: Heard): number {
  return low.findIndex(
    (word, i) => i > 0 && /^(?:asked|asks)$/.test(word) && !speech[i] && classes[i - 1] !== 'auxiliary',
  );
}

function hasCue(heard: Heard | undefined): boolean {
  return heard?.reading.classes.some((kind, i) => kind === 'cue' && !heard.reading.speech[i]) ?? false;
}

/** "Lind" in "The coroner asked Mr Lind why". */
function askedBehind(
  { uses }: Heard,
  asking: number,
  pronoun: Pronoun,
  { asSpeaker }: PronounContext,
): Speaker | undefined {
  const use = uses.find(
    ({ piece, resolved }) => resolved.kind === 'person' && piece.from > asking && piece.from <= asking + 2,
  );
  const speaker = use && asSpeaker(use);
  return speaker && fitsPronoun(speaker, pronoun) ? speaker : undefined;
}

/** Who speaks in a sentence before `at`, else its subject; for "he" and "she" another one named, who is not sure. */
function candidate(
  { reading, uses, spoken }: Heard,
  at: number,
  pronoun: Pronoun,
  { asSpeaker, here }: PronounContext,
): Speaker | undefined {
  const isPerson = pronoun === 'he' || pronoun === 'she';
  const speaking = spoken.filter((speaker) => fitsPronoun(speaker, pronoun));
  const [speaker] = speaking;
  if (reading !== here.reading && speaker) {
    const isOne = speaking.every(({ label }) => label === speaker.label);
    return { ...speaker, sure: speaker.sure && isOne };
  }
  const named = uses.filter(
    ({ piece, resolved }) =>
      piece.to <= at &&
      !reading.speech[piece.from] &&
      piece.kind !== 'adjective' &&
      (resolved.kind === 'person') === isPerson,
  );
  const fitting = named.flatMap((use) => {
    const one = asSpeaker(use);
    return one && fitsPronoun(one, pronoun) ? [{ use, speaker: one }] : [];
  });
  const subject = fitting.find(({ use }) => isSubject(reading, use));
  const isOne = new Set(fitting.map(({ use }) => use.resolved.key)).size < 2;
  if (subject) return isPerson && !isOne ? { ...subject.speaker, sure: false } : subject.speaker;
  return isPerson && fitting[0] ? { ...fitting[0].speaker, sure: false } : undefined;
}

/** The sentence is about the name: it opens it, behind no verb or preposition, or the verb behind it has it as its subject. */
export function isSubject(reading: Reading, { piece }: Use): boolean {
  const { classes } = reading;
  const isVerb = (kind: string | undefined) => kind === 'verb' || kind === 'auxiliary' || kind === 'cue';
  if (classes[piece.from - 1] === 'preposition' || classes[piece.to] === 'own') return false;
  if (!classes.slice(0, piece.from).some(isVerb)) return true;
  const verb = classes.findIndex((kind, i) => i >= piece.to && isVerb(kind));
  const subject = verb === -1 ? undefined : subjectBefore(reading, verb);
  return subject !== undefined && subject.phrase.from <= piece.from && piece.to <= subject.phrase.to;
}
