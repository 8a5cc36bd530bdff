import { plainName } from '../plainName.ts';
import { teams } from '../words/heads.ts';
import { initialsOf, isAcronym } from './initials.ts';
import { asItself, foldKey, type NameUse, type Resolved, type Uses } from './resolved.ts';

/** A list's name for it, else initials of a longer name in the story, a slip in such initials, or a longer name's beginning. */
export function resolveOrganisation(use: NameUse, at: number, { all, gazetteer }: Uses): Resolved {
  const text = plainName(use.text).replace(/^The /, '');
  const bodies = all.filter(
    ({ kind, text: name }, i) =>
      i !== at && kind !== 'person' && kind !== 'adjective' && name.includes(' ') && name !== use.text,
  );
  const explained = all.find((other) => other.text === use.text && other.shortFor)?.shortFor;
  const long = explained ? bodies.find(({ text: name }) => name === explained) : undefined;
  if (long) return { ...asOther(long, gazetteer), reference: 'abbreviation', rule: 'explained in the story' };
  const written = bodies.find(
    ({ text: name }) => isAcronym(text) && initialsOf(name).includes(text.replaceAll('.', '')),
  );
  if (written)
    return {
      ...asOther(written, gazetteer),
      reference: 'abbreviation',
      rule: 'initials of a name in the story',
    };
  const listed = gazetteer.organisations.get(text) ?? gazetteer.organisations.get(text.replaceAll('.', ''));
  if (listed)
    return { ...asItself(listed, 'organisation'), reference: referenceTo(listed, text), rule: 'list' };
  const slip = findSlip(text, all);
  if (slip) {
    const of = bodies.find(({ text: name }) => initialsOf(name).includes(slip));
    return {
      ...(of ? asOther(of, gazetteer) : asItself(slip, 'organisation')),
      reference: 'typo',
      rule: 'slip in known initials',
    };
  }
  const longer = bodies.find(({ text: name, kind }) => kind === 'organisation' && isPartOf(text, name));
  return longer
    ? { ...asOther(longer, gazetteer), reference: 'short', rule: 'beginning of a longer name' }
    : asItself(text, 'organisation');
}

function asOther({ text, kind }: NameUse, gazetteer: Uses['gazetteer']): Resolved {
  const plain = plainName(text).replace(/^The /, '');
  const known = gazetteer.places.get(plain)?.name;
  if (kind === 'place') return asItself(known ?? plain, 'place');
  return asItself(gazetteer.organisations.get(plain) ?? plain, 'organisation');
}

function referenceTo(listed: string, text: string): Resolved['reference'] {
  if (foldKey(listed) === foldKey(text)) return 'name';
  return isAcronym(text) ? 'abbreviation' : 'short';
}

/** "KNCA" for "KCNA": four letters or more, two neighbours changed places or one letter wrong, and used at most half as often. */
function findSlip(text: string, all: readonly NameUse[]): string | undefined {
  if (!/^[A-Z]{4,}$/.test(text)) return undefined;
  const count = (name: string) => all.filter((use) => use.text === name).length;
  const known = new Set(
    all.filter((use) => /^[A-Z]{4,}$/.test(use.text) && use.text !== text).map((use) => use.text),
  );
  const initials = new Set(
    all.filter((use) => use.text.includes(' ')).flatMap((use) => initialsOf(use.text)),
  );
  if (initials.has(text)) return undefined;
  return [...known].find(
    (name) => isSlipOf(text, name) && count(text) * 2 <= count(name) && initials.has(name),
  );
}

function isSlipOf(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, i) => (letter === b.charAt(i) ? [] : [i]));
  const [i = 0, j = 0] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && j === i + 1 && a.charAt(i) === b.charAt(j) && a.charAt(j) === b.charAt(i);
}

/** "Kestrel" for "Kestrel Foods", "Scientology" for "Church of Scientology", "Lions" for "Accra Lions". */
function isPartOf(short: string, long: string): boolean {
  const [a, b] = [foldKey(short), foldKey(long)];
  if (teams.has(short) && b.endsWith(` ${a}`)) return true;
  return (
    b.startsWith(`${a} `) ||
    (b.endsWith(` of ${a}`) && !a.includes(' ')) ||
    b.replace(/ (?:peoples?|people) /, ' people ') === a
  );
}
