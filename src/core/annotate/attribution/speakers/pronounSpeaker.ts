import type { Use } from '../../draft.ts';
import { subjectBefore } from '../phrases/subject.ts';
import type { Reading } from '../reading.ts';
import type { Speaker } from './speaker.ts';

type Before = {
  readonly reading: Reading;
  readonly uses: readonly Use[];
  /** Who speaks in it, sources of its own only. */
  readonly spoken: readonly Speaker[];
};

/** What a pronoun is read against: the sentence it stands in and those before, the nearest last. */
export type PronounContext = {
  readonly here: Before;
  readonly before: readonly Before[];
  readonly asSpeaker: (use: Use) => Speaker | undefined;
};

const nominative: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** How many sentences back a pronoun is followed. */
const farthest = 4;

/** Who "he", "she", "they" or "it" at the token `at` is, on plain grammar; not sure where two could be meant. */
export function speakerOfPronoun(at: number, context: PronounContext): Speaker | undefined {
  const { here, before } = context;
  const word = here.reading.low[at]?.replace(/'.*/, '') ?? '';
  const pronoun = nominative.get(word) ?? word;
  const isPerson = pronoun === 'he' || pronoun === 'she';
  if (!isPerson && pronoun !== 'it' && pronoun !== 'they') return undefined;
  const fits = (speaker: Speaker) =>
    isPerson ? isOnePerson(speaker, pronoun) : pronoun === 'it' ? isBody(speaker) : isMany(speaker);
  const own = candidate(here, at, fits, context, isPerson);
  if (own) return own;
  let crossed = 0;
  for (let i = before.length - 1; i >= Math.max(0, before.length - farthest); i--) {
    const one = before[i];
    if (!one) break;
    if (one.reading.sentence.block !== here.reading.sentence.block && ++crossed > 2) break;
    const found = candidate(one, one.reading.low.length, fits, context, isPerson);
    if (found) return found;
    // "They" and "it" are who spoke or acted in the sentence before; further back they may be anything.
    if (!isPerson && i < before.length - 2) break;
  }
  return undefined;
}

/** Who speaks in a sentence before `at`, else the subject, else the only one named. */
function candidate(
  { reading, uses, spoken }: Before,
  at: number,
  fits: (speaker: Speaker) => boolean,
  { asSpeaker, here }: PronounContext,
  isPerson: boolean,
): Speaker | undefined {
  const speaking = spoken.filter(fits);
  if (reading !== here.reading && speaking[0])
    return {
      ...speaking[0],
      sure: speaking[0].sure && new Set(speaking.map(({ label }) => label)).size === 1,
    };
  const named = uses.filter(({ piece }) => piece.to <= at && !reading.speech[piece.from]);
  const people = named.flatMap((use) => {
    const speaker =
      use.piece.kind === 'adjective' || (use.resolved.kind !== 'person') === isPerson
        ? undefined
        : asSpeaker(use);
    return speaker && fits(speaker) ? [{ use, speaker }] : [];
  });
  const [first, ...others] = people;
  if (!first) return undefined;
  if (others.every(({ speaker }) => speaker.label === first.speaker.label))
    return isSubject(reading, first.use)
      ? first.speaker
      : isPerson
        ? { ...first.speaker, sure: false }
        : undefined;
  const subject = people.find(({ use }) => isSubject(reading, use));
  return subject ? subject.speaker : isPerson ? { ...first.speaker, sure: false } : undefined;
}

/** The sentence is about the name: it opens it, behind no verb or preposition, or the verb behind it has it as its subject. */
function isSubject(reading: Reading, { piece }: Use): boolean {
  const { classes } = reading;
  const isVerb = (kind: string | undefined) => kind === 'verb' || kind === 'auxiliary' || kind === 'cue';
  if (classes[piece.from - 1] === 'preposition' || classes[piece.to] === 'own') return false;
  if (!classes.slice(0, piece.from).some(isVerb)) return true;
  const verb = classes.findIndex((kind, i) => i >= piece.to && isVerb(kind));
  const subject = verb === -1 ? undefined : subjectBefore(reading, verb);
  return subject !== undefined && subject.phrase.from <= piece.from && piece.to <= subject.phrase.to;
}

const womens =
  /\b(?:mrs|ms|miss|madam|\w*woman|mother|sister|daughter|wife|widow|queen|princess|actress|aunt|grandmother|chairwoman|spokeswoman)\b/i;
const mens =
  /\b(?:mr|sir|\w*(?<!wo)man|father|brother|son|husband|widower|king|prince|actor|uncle|grandfather|priest|imam|pope)\b/i;

function isOnePerson({ kind, label, entities, isPerson, words = '' }: Speaker, pronoun: string): boolean {
  const against = pronoun === 'he' ? womens : mens;
  const heads = words
    .split(' | ')
    .map(headWord)
    .map((role) => role.split(' ').at(-1) ?? '');
  if (heads.some((word) => against.test(word)) || (entities.length === 0 && against.test(label)))
    return false;
  if (kind === 'person') return true;
  if (entities.length > 0) return isPerson === true;
  return /(?:^one|man|woman|person|er|or|ist|witness|official|resident|relative|neighbou?r|lawyer|friend|source|minister|president|judge|chief|aide)$/.test(
    headWord(label),
  );
}

function headWord(label: string): string {
  return (label.split(/ (?:of|for|at|in|to|from|with|on)\b|,/)[0] ?? '').toLowerCase();
}

function isBody({ kind, label, isPerson }: Speaker): boolean {
  return (
    !isPerson &&
    kind !== 'person' &&
    kind !== 'experts' &&
    kind !== 'unnamed' &&
    !/s$/.test(headWord(label).replace(/ss$|s'$/, ''))
  );
}

function isMany({ kind, label, isPerson }: Speaker): boolean {
  return (
    !isPerson &&
    kind !== 'person' &&
    (/(?:s|people|police|men|women|media)$/.test(headWord(label)) || / and /.test(label))
  );
}
