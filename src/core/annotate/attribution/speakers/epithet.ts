import { isHumanNoun } from '../../words/humanNouns.ts';
import { kindOfNoun } from '../kinds/nouns.ts';
import type { Range, Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { ofEntity } from './ofEntity.ts';
import { type Heard, isSubject } from './pronounSpeaker.ts';
import { isAge } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

/** Sentences back that an epithet is followed at the most, and that its noun is looked for. */
const farthest = { person: 3, noun: 40 };

/**
 * "the Irish left-hander", "the Czech": a nationality with at most a noun for one person that the story has not used yet, so that it
 * means somebody named before.
 */
export function isEpithet(
  { low }: Reading,
  { from, to }: Range,
  before: readonly Heard[],
  { uses }: Context,
): boolean {
  if (low[from] !== 'the') return false;
  const noun = low[to - 1] ?? '';
  // "the 34-year-old singer"
  const isAged = isAge(low[to - 2] ?? '');
  // "the Ohio Democrat"
  if (/^(?:democrat|republican)$/.test(noun)) return to - from < 6;
  const isOfNation =
    people.test(noun) || uses.some(({ piece }) => piece.kind === 'adjective' && piece.from === from + 1);
  if (!isAged && !isOfNation) return false;
  // "the Dutch" are many.
  if (to - from === 2) return !/(?:[cs]h|s|ese)$/.test(noun);
  return (
    (isAged || to - from === 3) &&
    isHumanNoun(noun) &&
    !anybody.test(noun) &&
    !/(?<!s)s$/.test(noun) &&
    kindOfNoun(noun) === 'unnamed' &&
    (isAged || !before.slice(-farthest.noun).some(({ reading }) => reading.low.includes(noun)))
  );
}

/** Nouns for one of a people that are no adjective as well. */
const people = /^(?:scot|briton|brit|kiwi|aussie|serb|croat|turk|swede|finn|pole)$/;

/** Nouns that as often mean a person who was not named before. */
const anybody =
  /^(?:man|woman|boy|girl|person|resident|witness|victim|survivor|citizen|national|journalist|reporter)$/;

/** The subject or speaker of the nearest sentence that names people, if it names only one outside quotations. */
export function speakerOfEpithet(
  reading: Reading,
  phrase: Range,
  before: readonly Heard[],
  context: Context,
): Speaker | undefined {
  const own = { reading, uses: context.uses.filter(({ piece }) => piece.to <= phrase.from), spoken: [] };
  for (const one of [own, ...before.slice(-farthest.person).toReversed()]) {
    const people = one.uses.filter(
      ({ piece, resolved }) => resolved.kind === 'person' && !one.reading.speech[piece.from],
    );
    const [first, ...others] = new Map(people.map((use) => [use.resolved.key, use])).values();
    if (!first) continue;
    const entity = context.entityOf(first);
    const isMeant =
      others.length === 0 &&
      entity &&
      (people.some((use) => isSubject(one.reading, use)) ||
        one.spoken.some(({ entities }) => entities.includes(entity.id)));
    return isMeant ? ofEntity(entity, '', first.resolved.sure, context) : undefined;
  }
  return undefined;
}
