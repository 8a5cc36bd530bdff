import type { SourceKind } from '../../../sources/sourceKinds.ts';
import { kindOfEntity } from '../kinds/entityKind.ts';
import { kindOfNoun } from '../kinds/nouns.ts';
import type { Range, Reading } from '../reading.ts';
import type { Context } from './context.ts';

/** The kind of those who a noun phrase describes; undefined if nobody speaks by its noun, which is the token `head`. */
export function kindOfPhrase(
  reading: Reading,
  phrase: Range,
  head: number,
  context: Context,
): SourceKind | undefined {
  const { low } = reading;
  const noun = low[head] ?? '';
  const beside = kindsBeside(reading, phrase, head, context);
  if (noun === 'office' && /^(?:his|her)$/.test(low[phrase.from] ?? '')) return 'official';
  // "the mayor’s office", "Lind’s office"
  if (noun === 'office') return beside.has('official') ? 'official' : 'organisation';
  // "Brazil’s leader"
  if (/^(?:leader|agents?)$/.test(noun) && beside.has('official')) return 'official';
  // "the spy agency"
  if (/^(?:agency|service|bureau)$/.test(noun) && ofState.test(low[head - 1] ?? '')) return 'official';
  // "observers from the African Union"
  if (/^(?:observer|monitor)s?$/.test(noun) && beside.has('organisation')) return 'organisation';
  if (noun === 'staff' && low[head - 1] === 'general') return 'official';
  const kind = noun === 'tank' && low[head - 1] === 'think' ? 'organisation' : kindOfNoun(noun);
  if (/^(?:sources?|people|person|insiders?)$/.test(noun)) return 'unnamed';
  if (isAnonymous(reading, phrase)) return kind === 'official' || aides.test(noun) ? 'unnamed' : kind;
  // "a spokesman for the ministry" speaks for it.
  if (!/^spokes|^rep(?:resentative)?s?$/.test(noun) && !aides.test(noun)) return kind;
  // "an agency spokesperson", behind one of the state
  const speaksForLast =
    bodyOfState.test(low[head - 1] ?? '') &&
    context.lastSpoken.some((one) => one.kind === 'official' && one.entities.length > 0 && !one.isPerson);
  if (speaksForLast) return 'official';
  return beside.has('official') ? 'official' : beside.has('organisation') ? 'organisation' : 'unnamed';
}

const aides = /^aides?$/;
const bodyOfState = /^(?:agency|service|bureau|authority|commission)$/;

/** "an unnamed aide", "an officer, who spoke on condition of anonymity," */
function isAnonymous({ low }: Reading, { from, to }: Range): boolean {
  const words = low.slice(from, low[to] === ',' ? to + 16 : to).join(' ');
  return /\b(?:anonymity|anonymously|unnamed|unidentified|not (?:to be (?:named|identified)|authori[sz]ed to))\b/.test(
    words,
  );
}

const ofState =
  /^(?:spy|intelligence|security|weather|meteorological|tax|customs|border|statistics|police|prosecution|fire|rescue|prison|health)$/;

function kindsBeside(
  { low }: Reading,
  { from, to }: Range,
  head: number,
  { uses, entityOf, places }: Context,
): ReadonlySet<SourceKind | undefined> {
  const entities = uses
    .filter(({ piece }) => piece.from >= from && piece.to <= to)
    .flatMap((use) => entityOf(use) ?? []);
  const nouns = low.slice(from, to).filter((_, i) => from + i !== head);
  return new Set([...entities.map((entity) => kindOfEntity(entity, '', places)), ...nouns.map(kindOfNoun)]);
}
