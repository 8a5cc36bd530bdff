import { plainName } from '../plainName.ts';
import { firmOpeners } from '../words/firms.ts';
import { teams } from '../words/heads.ts';
import { initialsOf, isAcronym } from './initials.ts';
import {
  asItself,
  type DistinctName,
  foldKey,
  type NamesOfStory,
  type NameUse,
  type Resolved,
} from './resolved.ts';

type Naming = (text: string, use: NameUse, context: NamesOfStory) => Resolved | undefined;

/** Ways to resolve an organisation; the first that succeeds wins. */
const namings: readonly Naming[] = [asExplained, asInitials, asListed, asSlip, asPart];

export function resolveOrganisation(use: NameUse, context: NamesOfStory): Resolved {
  const text = plainName(use.text).replace(/^The /, '');
  for (const naming of namings) {
    const resolved = naming(text, use, context);
    if (resolved) return resolved;
  }
  return asItself(text, 'organisation');
}

/** "the Flemish Port Authority, or FPA": the text explains the initials. */
function asExplained(_: string, use: NameUse, { names, gazetteer }: NamesOfStory): Resolved | undefined {
  const long = names.find(({ text, shortFor }) => shortFor && text === use.text)?.shortFor;
  const body = long ? longNames(use, names).find(({ text }) => text === long) : undefined;
  return body && { ...asOther(body, gazetteer), reference: 'abbreviation', rule: 'explained in the story' };
}

function asInitials(text: string, use: NameUse, { names, gazetteer }: NamesOfStory): Resolved | undefined {
  if (!isAcronym(text)) return undefined;
  const body = longNames(use, names).find((name) => initialsOf(name.text).includes(text.replaceAll('.', '')));
  return (
    body && {
      ...asOther(body, gazetteer),
      reference: 'abbreviation',
      rule: 'initials of a name in the story',
    }
  );
}

function asListed(text: string, _: NameUse, { gazetteer }: NamesOfStory): Resolved | undefined {
  const listed = gazetteer.organisations.get(text) ?? gazetteer.organisations.get(text.replaceAll('.', ''));
  return listed === undefined
    ? undefined
    : { ...asItself(listed, 'organisation'), reference: referenceTo(listed, text), rule: 'list' };
}

/** "KNCA" for "KCNA": four or more letters, two neighbours swapped or one letter wrong, at most half as frequent. */
function asSlip(text: string, use: NameUse, { names, gazetteer }: NamesOfStory): Resolved | undefined {
  if (!/^[A-Z]{4,}$/.test(text)) return undefined;
  const count = names.find((name) => name.text === use.text)?.count ?? 1;
  const likely = names.filter(
    (name) => /^[A-Z]{4,}$/.test(name.text) && name.count >= count * 2 && isSlipOf(text, name.text),
  );
  const bodies = longNames(use, names);
  const meant = bodies.find((body) => likely.some((name) => initialsOf(body.text).includes(name.text)));
  return meant && { ...asOther(meant, gazetteer), reference: 'typo', rule: 'slip in known initials' };
}

function asPart(text: string, use: NameUse, { names, gazetteer }: NamesOfStory): Resolved | undefined {
  const longer = longNames(use, names).find(
    (name) => name.kind === 'organisation' && isPartOf(text, name.text),
  );
  return longer && { ...asOther(longer, gazetteer), reference: 'short', rule: 'part of a longer name' };
}

/** Candidates for a short name: other names of several words that aren't people's. */
function longNames(use: NameUse, names: readonly DistinctName[]): readonly DistinctName[] {
  return names.filter(
    ({ kind, text }) => kind !== 'person' && kind !== 'adjective' && text.includes(' ') && text !== use.text,
  );
}

function asOther({ text, kind }: NameUse, gazetteer: NamesOfStory['gazetteer']): Resolved {
  const plain = plainName(text).replace(/^The /, '');
  const known = gazetteer.places.get(plain)?.name;
  if (kind === 'place') return asItself(known ?? plain, 'place');
  return asItself(gazetteer.organisations.get(plain) ?? plain, 'organisation');
}

function referenceTo(listed: string, text: string): Resolved['reference'] {
  if (foldKey(listed) === foldKey(text)) return 'name';
  return isAcronym(text) ? 'abbreviation' : 'short';
}

function isSlipOf(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, i) => (letter === b.charAt(i) ? [] : [i]));
  const [i = 0, j = 0] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && j === i + 1 && a.charAt(i) === b.charAt(j) && a.charAt(j) === b.charAt(i);
}

/** "Kestrel" for "Kestrel Foods", "Scientology" for "Church of Scientology", "Lions" for "Accra Lions", "Norvik" for "FC Norvik". */
function isPartOf(short: string, long: string): boolean {
  const [a, b] = [foldKey(short), foldKey(long)];
  if ((teams.has(short) || firmOpeners.has(long.split(' ')[0] ?? '')) && b.endsWith(` ${a}`)) return true;
  return (
    b.startsWith(`${a} `) ||
    (b.endsWith(` of ${a}`) && !a.includes(' ')) ||
    b.replace(/ (?:peoples?|people) /, ' people ') === a
  );
}
