import type { Entity } from '../../../story/story.ts';
import type { Use } from '../../draft.ts';
import { isHumanNoun } from '../../words/humanNouns.ts';
import { kindOfEntity } from '../kinds/entityKind.ts';
import { isSameNoun, kindOfNoun, type SourceKind } from '../kinds/nouns.ts';
import { isDescribedAsStateMedia, isStateMediaName } from '../kinds/stateMedia.ts';
import type { Range, Reading } from '../reading.ts';
import type { Speaker } from './speaker.ts';

/** What a phrase is read against. `uses`: the names in its sentence; `known`: entities named before it, last ones last. */
export type Context = {
  readonly uses: readonly Use[];
  readonly entityOf: (use: Use) => Entity | undefined;
  readonly known: readonly Entity[];
  readonly publisher: Entity | undefined;
  readonly publisherName: string;
  /** Who spoke in the two sentences before, the last one first. */
  readonly lastSpoken: readonly Speaker[];
  readonly spokenSoFar: readonly Speaker[];
  /** What the story calls an entity beside its name: "the newspaper Havnetidende". */
  readonly described: ReadonlyMap<Entity, SourceKind>;
};

/** Who a noun phrase names; undefined if nobody speaks by it. */
export function speakerOf(reading: Reading, phrase: Range, context: Context): Speaker | undefined {
  const head = headOf(reading, phrase);
  const named = nameAt(head, context.uses);
  const entity = named && context.entityOf(named);
  if (named && entity && isWhole(reading, phrase, named))
    return ofEntity(entity, wordsOf(reading, phrase.from, named.piece.from), named.resolved.sure, context);
  return ofDescription(reading, phrase, head, context);
}

export function ofEntity(
  entity: Entity,
  beside: string,
  sure: boolean,
  { publisher, publisherName, described }: Pick<Context, 'publisher' | 'publisherName' | 'described'>,
): Speaker | undefined {
  if (entity === publisher) return { kind: 'publisher', label: publisherName, entities: [entity.id], sure };
  const kind = isDescribedAsStateMedia(`${beside} ${entity.name}`)
    ? 'stateMedia'
    : (described.get(entity) ?? kindOfEntity(entity, beside));
  const person = entity.kind === 'person' && {
    isPerson: true as const,
    words: [beside, ...entity.roles.map(({ text }) => text)].join(' | '),
  };
  return kind && { kind, label: entity.name.replace(legalForm, ''), entities: [entity.id], sure, ...person };
}

/** "the mayor", "outside experts", "Wednesday’s KCNA report", "the company, Havgaard,": who is meant, else the words themselves. */
function ofDescription(reading: Reading, phrase: Range, head: number, context: Context): Speaker | undefined {
  const { low } = reading;
  const noun = low[head] ?? '';
  const words = wordsOf(reading, phrase.from, phrase.to);
  const beside =
    low[phrase.to] === ','
      ? context.uses.find(
          ({ piece }) => piece.from > phrase.to && isTitle(reading, phrase.to + 1, piece.from),
        )
      : undefined;
  const apposed = beside && context.entityOf(beside);
  // Who is called a barrister is a person, whatever the name was taken for.
  if (apposed?.kind === 'organisation' && isHumanNoun(noun) && !noun.endsWith('s'))
    return {
      kind: 'person',
      label: apposed.name.replace(/ (?:SC|KC|QC|MP)$/, ''),
      entities: [apposed.id],
      sure: true,
      isPerson: true,
    };
  if (apposed && kindOfNoun(noun) && apposed.kind !== 'place')
    return ofEntity(apposed, words, beside.resolved.sure, context);
  if (isDescribedAsStateMedia(words))
    return { kind: 'stateMedia', label: labelOf(reading, phrase), entities: [], sure: true };
  const kind = noun === 'office' ? officeKind(reading, phrase, head, context) : kindOfNoun(noun);
  if (!kind) return unknownName(reading, phrase, head);
  const owner = ownerOf(reading, phrase, head, kind, context);
  if (owner) return owner;
  const meant = isDefinite(reading, phrase) ? entityMeant(noun, words, context.known) : undefined;
  if (meant) return ofEntity(meant, '', true, context);
  return {
    kind: spokesmansKind(reading, phrase, head, kind, context),
    label: labelOf(reading, phrase),
    entities: [],
    sure: true,
  };
}

/** "Havgaard A/S" is Havgaard. */
const legalForm = /,? (?:PLC|plc|Inc\.?|A\/S|Ltd\.?|Corp\.?|AG|GmbH|LLC|Co\.)$/;

/** Only titles stand between the comma and the name: "a spokesman, Superintendent Lind, said". */
function isTitle({ classes, sentence: { words } }: Reading, from: number, to: number): boolean {
  return (
    to - from < 4 &&
    classes.slice(from, to).every((kind, i) => kind === 'name' || isHumanNoun(words[from + i] ?? ''))
  );
}

/** The report of a news agency is the agency, and "the Kabar agency" is Kabar. */
function ownerOf(
  reading: Reading,
  phrase: Range,
  head: number,
  kind: SourceKind,
  context: Context,
): Speaker | undefined {
  const { low, classes } = reading;
  const noun = low[head] ?? '';
  const isReport =
    kind === 'document' && /^(?:reports?|dispatch|article|story|account|statement)$/.test(noun);
  const isAgency =
    /^(?:agency|agencies|newspapers?|daily|broadcasters?|magazine|channel|newswire|website)$/.test(noun);
  if (!isReport && !isAgency) return undefined;
  const owner = context.uses.find(
    ({ piece }) =>
      piece.from >= phrase.from &&
      piece.kind !== 'adjective' &&
      (piece.to === head || (isReport && piece.to === head - 1 && classes[head - 1] === 'own')),
  );
  const entity = owner && context.entityOf(owner);
  const printed = low
    .slice(phrase.from, head)
    .join(' ')
    .replace(/^.* 's /, '');
  if (!entity && isAgency && isStateMediaName(printed))
    return {
      kind: 'stateMedia',
      label: wordsOf(reading, head - printed.split(' ').length, head),
      entities: [],
      sure: true,
    };
  if (!entity || entity.kind === 'place') return agencyMeant(noun, phrase, reading, context);
  const speaker = ofEntity(entity, '', owner.resolved.sure, context);
  if (isAgency && speaker)
    return { ...speaker, kind: speaker.kind === 'stateMedia' ? 'stateMedia' : 'media' };
  return speaker && /^(?:stateMedia|media|publisher)$/.test(speaker.kind) ? speaker : undefined;
}

/** A name that no rule took for one: whose it is is not sure. */
function unknownName(reading: Reading, { from, to }: Range, head: number): Speaker | undefined {
  const isName =
    reading.classes.slice(from, to).every((kind) => kind === 'name') && reading.sentence.case === 'plain';
  return isName && head === to - 1
    ? { kind: 'person', label: wordsOf(reading, from, to), entities: [], sure: false }
    : undefined;
}

/** "the agency quoted him", "both agencies said": the agency that spoke last, or the kind of those named. */
function agencyMeant(
  noun: string,
  { from, to }: Range,
  { low }: Reading,
  { lastSpoken, spokenSoFar }: Context,
): Speaker | undefined {
  if (to - from > 2) return undefined;
  if (low[from] === 'the' && !noun.endsWith('s'))
    return lastSpoken.find(
      ({ kind, entities }) => entities.length > 0 && /^(?:stateMedia|media)$/.test(kind),
    );
  const kinds = new Set(
    spokenSoFar
      .filter(({ entities }) => entities.length > 0)
      .map(({ kind }) => kind)
      .filter((kind) => kind === 'media' || kind === 'stateMedia'),
  );
  const [only, ...others] = kinds;
  const isMany = noun.endsWith('s') && /^(?:both|the|two|all)$/.test(low[from] ?? '');
  return isMany && only && others.length === 0
    ? { kind: only, label: low.slice(from, to).join(' '), entities: [], sure: true }
    : undefined;
}

/** "the mayor’s office", "the government’s press office", "Lind’s office" */
function officeKind(reading: Reading, phrase: Range, head: number, context: Context): SourceKind {
  const nouns = reading.low.slice(phrase.from, head);
  const owners = context.uses
    .filter(({ piece }) => piece.from >= phrase.from && piece.to <= head)
    .map((use) => context.entityOf(use));
  const isOfficial =
    nouns.some((word) => kindOfNoun(word) === 'official') ||
    owners.some((entity) => entity && kindOfEntity(entity, '') === 'official');
  return isOfficial ? 'official' : 'organisation';
}

/** "a spokesman for the ministry" speaks for it. */
function spokesmansKind(
  reading: Reading,
  phrase: Range,
  head: number,
  kind: SourceKind,
  context: Context,
): SourceKind {
  const { low } = reading;
  const noun = low[head] ?? '';
  const words = wordsOf(reading, phrase.from, phrase.to).toLowerCase();
  if (/^(?:sources?|people|person|insiders?)$/.test(noun)) return 'unnamed';
  if (kind === 'official' && /\b(?:anonymity|unnamed|unidentified|not named)\b/.test(words)) return 'unnamed';
  if (!/^spokes|^representatives?$|^aides?$/.test(noun)) return kind;
  const used = context.uses.filter(({ piece }) => piece.from >= phrase.from && piece.to <= phrase.to);
  const kinds = used.map((use) => context.entityOf(use)).map((entity) => entity && kindOfEntity(entity, ''));
  const nouns = low.slice(phrase.from, phrase.to).filter((_, i) => phrase.from + i !== head);
  if (kinds.includes('official') || nouns.some((word) => kindOfNoun(word) === 'official')) return 'official';
  return kinds.length > 0 || nouns.some((word) => kindOfNoun(word) === 'organisation')
    ? 'organisation'
    : 'unnamed';
}

/** "the minister", "the ministry": the only one named so far that it fits. */
function entityMeant(noun: string, words: string, known: readonly Entity[]): Entity | undefined {
  if (
    /^(?:government|police|official|officials|authorities|army|military|court|state|country|company|report|president)$/.test(
      noun,
    ) ||
    words.split(' ').length > 2
  )
    return undefined;
  const fitting = known.filter(({ kind, name, roles }) =>
    kind === 'person'
      ? roles.some(({ text }) => isSameNoun(headWord(text), noun))
      : kind === 'organisation' &&
        name.split(' ').some((word) => /^\p{Lu}/u.test(word) && isSameNoun(word, noun)),
  );
  const [only, ...others] = new Set(fitting);
  return others.length === 0 ? only : undefined;
}

function headWord(role: string): string {
  return (role.split(/ (?:of|for|at|in|to|from|with|on|who)\b|,/)[0] ?? '').split(' ').at(-1) ?? '';
}

function isDefinite({ low }: Reading, { from, to }: Range): boolean {
  return low[from] === 'the' && to - from < 4;
}

/** "officials familiar with the talks" */
const behindNoun =
  /^(?:familiar|close|involved|briefed|present|aware|responsible|loyal|opposed|based|working|living|linked)$/;

/** The token of the noun or name that a phrase is about: before "of", "in" or a comma. */
export function headOf({ classes, low }: Reading, { from, to }: Range): number {
  for (let i = from + 1; i < to; i++)
    if (
      /^(?:preposition|to|mark|which|verb)$/.test(classes[i] ?? '') &&
      !/^[-–.&]$/.test(low[i] ?? '') &&
      classes[i - 1] !== 'article'
    ) {
      // "one of the doctors": the doctors are who speak.
      if (
        low[i] === 'of' &&
        /^(?:one|some|many|most|several|all|few|both|dozens|hundreds|two|three|none|number|group)$/.test(
          low[i - 1] ?? '',
        )
      )
        continue;
      let last = classes[i - 1] === 'own' ? i - 2 : i - 1;
      while (last > from && (behindNoun.test(low[last] ?? '') || classes[last] === 'adverb')) last--;
      return last;
    }
  return to - 1;
}

function nameAt(at: number, uses: readonly Use[]): Use | undefined {
  return uses.find(({ piece }) => piece.from <= at && at < piece.to && piece.kind !== 'adjective');
}

/** "Lind and Roe" is nobody alone, and "Lind’s office" is not Lind. */
function isWhole({ classes, low }: Reading, { from, to }: Range, { piece }: Use): boolean {
  const before = low.slice(from, piece.from);
  const next = low[piece.to];
  return !before.includes('and') && !(piece.to < to && (next === 'and' || classes[piece.to] === 'own'));
}

/** As printed, without an article or a quantifier of no weight; "the two countries" keeps it. */
function labelOf(reading: Reading, { from, to }: Range): string {
  const { low, classes } = reading;
  let start = from;
  while (
    start < to - 1 &&
    /^(?:the|a|an|many|some|several|most|few|all|these|those|any)$/.test(low[start] ?? '') &&
    !(
      low[start] === 'the' &&
      (classes[start + 1] === 'number' || /^(?:two|three|four|both)$/.test(low[start + 1] ?? ''))
    ) &&
    !/^(?:of|the)$/.test(low[start + 1] ?? '')
  )
    start++;
  return wordsOf(reading, start, to);
}

function wordsOf({ sentence: { tokens, block } }: Reading, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? block.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
