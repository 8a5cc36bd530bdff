import type { Entity } from '../../../story/story.ts';
import type { Use } from '../../draft.ts';
import { isHumanNoun } from '../../words/humanNouns.ts';
import { bodyNouns, peopleOrBodies } from '../../words/organisationNouns.ts';
import { isDescribedAsStateMedia } from '../kinds/stateMedia.ts';
import type { Range, Reading } from '../reading.ts';
import type { WordClass } from '../wordClass.ts';
import { mediumOf } from './agencies.ts';
import type { Context } from './context.ts';
import { entityMeant } from './entityMeant.ts';
import { ofEntity } from './ofEntity.ts';
import { kindOfPhrase } from './offices.ts';
import { headOf, labelOf, wordsOf } from './phraseWords.ts';
import type { Speaker } from './speaker.ts';
import { isPaper, unknownName } from './unknownName.ts';

/** Who a noun phrase names; undefined if nobody speaks by it. */
export function speakerOf(reading: Reading, phrase: Range, context: Context): Speaker | undefined {
  const head = headOf(reading, phrase);
  const first = nameAt(head, context.uses) ?? behindOffice(reading, phrase, head, context.uses);
  const use = first && (behindBody(reading, phrase, first, context.uses) ?? first);
  const entity = use && context.entityOf(use);
  // "the Deputies’ Organization" is known by more than that word.
  const isRest =
    use &&
    use.piece.to - use.piece.from === 1 &&
    reading.classes[use.piece.from - 1] === 'own' &&
    bodyNouns.has(reading.low[use.piece.from] ?? '');
  if (!use || !entity || isRest || !isWhole(reading, phrase, use))
    return ofDescription(reading, phrase, head, context);
  const beside = wordsOf(reading, phrase.from, use.piece.from);
  return ofEntity(entity, beside, use.resolved.sure, context);
}

/** "Secretary of State Ana Roe": the person behind an office with "of" in it, but not "friends of Ana Roe". */
function behindOffice(
  { classes, sentence: { words } }: Reading,
  phrase: Range,
  head: number,
  uses: readonly Use[],
): Use | undefined {
  if (!office.test(words[head] ?? '')) return undefined;
  return uses.find(
    ({ piece }) =>
      piece.kind === 'person' &&
      piece.to === phrase.to &&
      piece.from > phrase.from + 2 &&
      /^(?:name|noun)$/.test(classes[piece.from - 1] ?? ''),
  );
}

/** "Bank of Norway Governor Ana Roe": the person behind the body or place whose name opens the phrase. */
function behindBody(
  { classes }: Reading,
  phrase: Range,
  { piece, resolved }: Use,
  uses: readonly Use[],
): Use | undefined {
  if (resolved.kind === 'person' || piece.to >= phrase.to) return undefined;
  return uses.find(
    (other) =>
      other.piece.kind === 'person' &&
      other.piece.to === phrase.to &&
      classes.slice(piece.to, other.piece.from).every((kind) => kind === 'name' || kind === 'noun'),
  );
}

const office =
  /^(?:Secretary|Minister|Chief|Head|Director|President|Speaker|Commissioner|Governor|Chancellor|secretary|minister|chief|head|director|president|speaker|commissioner)$/;

/** "the mayor", "outside experts", "the company, Havgaard,": who is meant, else the words themselves. */
function ofDescription(reading: Reading, phrase: Range, head: number, context: Context): Speaker | undefined {
  const { low } = reading;
  const noun = low[head] ?? '';
  const words = wordsOf(reading, phrase.from, phrase.to);
  const kind = isPaper(reading, phrase) ? undefined : kindOfPhrase(reading, phrase, head, context);
  const named = nameBehind(reading, phrase, context.uses);
  const entity = named && context.entityOf(named);
  if (entity && kind && entity.kind !== 'place') return ofNamed(entity, named, noun, words, context);
  const label = labelOf(reading, phrase);
  // "Rescue the Tugs" names a body, and not tugs.
  if (reading.classes.slice(phrase.from, phrase.to).join() === 'name,article,name')
    return { kind: 'organisation', label, entities: [], sure: true };
  if (isDescribedAsStateMedia(words)) return { kind: 'stateMedia', label, entities: [], sure: true };
  if (!kind) return unknownName(reading, phrase, head, context);
  const medium = mediumOf(reading, phrase, head, context);
  if (medium) return medium;
  const isShort = low[phrase.from] === 'the' && phrase.to - phrase.from === 2;
  const meant = isShort ? entityMeant(noun, namedBefore(phrase, context)) : undefined;
  return meant ? ofEntity(meant, '', true, context) : { kind, label, entities: [], sure: true };
}

/** The entities named before a phrase, in its own sentence too. */
function namedBefore({ from }: Range, { known, uses, entityOf }: Context): ReadonlySet<Entity> {
  const own = uses.filter(({ piece }) => piece.to <= from).flatMap((use) => entityOf(use) ?? []);
  return own.length === 0 ? known : new Set([...known, ...own]);
}

/** "her barrister, Bo Lind KC,": who is called a barrister is a person, whatever the name was taken for. */
function ofNamed(
  entity: Entity,
  { resolved }: Use,
  noun: string,
  words: string,
  context: Context,
): Speaker | undefined {
  // A company can be an owner too.
  if (entity.kind !== 'organisation' || !isHumanNoun(noun) || noun.endsWith('s') || peopleOrBodies.has(noun))
    return ofEntity(entity, words, resolved.sure, context);
  const label = entity.name.replace(/ (?:SC|KC|QC|MP)$/, '');
  return { kind: 'person', label, entities: [entity.id], sure: true, isPerson: true };
}

/** The name behind a description and a comma, with only titles between: "a spokesman, Superintendent Lind, said". */
function nameBehind(
  { low, classes, sentence: { words } }: Reading,
  { to }: Range,
  uses: readonly Use[],
): Use | undefined {
  if (low[to] !== ',') return undefined;
  // "According to police, Lind …" goes on with what is told of Lind.
  return uses.find(
    ({ piece: { from, to: end } }) =>
      from > to &&
      isClosed(classes, /^[A-Z]{2,3}$/.test(words[end] ?? '') ? end + 1 : end) &&
      from - to < 7 &&
      (from === to + 1 || classes[from - 1] === 'name' || isHumanNoun(words[from - 1] ?? '')) &&
      // "her agent, the Italian Ana Roe,"
      classes
        .slice(low[to + 1] === 'the' ? to + 2 : to + 1, from)
        .every((kind) => /^(?:name|noun)$/.test(kind)),
  );
}

/** A mark stands at the token `at`, or behind "of Hull University" there. */
function isClosed(classes: readonly WordClass[], at: number): boolean {
  let end = at;
  if (classes[at] === 'preposition') while (/^(?:preposition|article|name)$/.test(classes[end] ?? '')) end++;
  return (classes[end] ?? 'mark') === 'mark';
}

function nameAt(at: number, uses: readonly Use[]): Use | undefined {
  return uses.find(({ piece }) => piece.from <= at && at < piece.to && piece.kind !== 'adjective');
}

/** "Lind and Roe" is nobody alone, and "Lind’s office" is not Lind. */
function isWhole({ classes, low }: Reading, { from, to }: Range, { piece }: Use): boolean {
  const isJoined = low.slice(from, piece.from).includes('and');
  const goesOn = piece.to < to && (low[piece.to] === 'and' || classes[piece.to] === 'own');
  return !isJoined && !goesOn;
}
