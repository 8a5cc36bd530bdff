import { firstFamilyNames } from '../words/firstFamilyNames.ts';
import { asItself, type DistinctName, type NamesOfStory, type NameUse, type Resolved } from './resolved.ts';

/** The family name: Kim for "Kim Jong Un", Chang for "Chang Ho-jin", Kulik for "Andrey Kulik". */
export function familyNameOf(full: string): string {
  const words = full.replace(/,? (?:Jr|Sr)\.?$| [IVX]+$/, '').split(' ');
  const isFirst =
    words.length > 1 &&
    firstFamilyNames.has(words[0] ?? '') &&
    (words.length === 3 || words.at(-1)?.includes('-'));
  const from = words.findIndex(
    (word, i) =>
      i > 0 &&
      /^(?:van|von|de|da|di|del|della|bin|ibn|al|el|la|le|der|Ben|Al|El|Van|Von|De|Le|La|Mac)$/.test(word),
  );
  return (isFirst ? words[0] : from > 0 ? words.slice(from).join(' ') : words.at(-1)) ?? full;
}

/**
 * A full name is its own entity; one without the middle name matches the longer one. Part of a name matches the first
 * person in the story with that family name, else with that given name. A different full name never matches:
 * Kim Tong-hyung is not Kim Jong Un.
 */
export function resolvePerson({ text }: NameUse, at: number, { names }: NamesOfStory): Resolved {
  const people = names.filter((name) => name.kind === 'person' && name.text.includes(' '));
  if (!text.includes(' ')) return resolvePart(text, at, people);
  const longer =
    people.find((other) => isLongerForm(other.text, text)) ??
    people.find((other) => other.text.endsWith(` ${text}`));
  if (!longer) return asItself(text, 'person');
  return { ...asItself(longer.text, 'person'), reference: 'short', rule: 'longer form of the name' };
}

/** A single word of a name. If another person with that family name was named in between, the match is unsure. */
function resolvePart(part: string, at: number, people: readonly DistinctName[]): Resolved {
  const family = people.filter(({ text }) => familyNameOf(text) === part);
  const named = family[0] ?? people.find(({ text }) => text.split(' ').includes(part));
  if (!named) return { ...asItself(part, 'person'), rule: 'no longer form in the story' };
  const others = family.filter(
    ({ text, first }) => first > named.first && first < at && !isLongerForm(text, named.text),
  );
  const full = people.find(({ text }) => isLongerForm(text, named.text))?.text ?? named.text;
  const rule = family[0] ? 'family name' : 'part of the name';
  return { ...asItself(full, 'person'), reference: 'short', rule, sure: others.length === 0 };
}

/** "George F. Hauser" for "George Hauser", "Creswell Eastman" for "Cres Eastman". */
function isLongerForm(long: string, short: string): boolean {
  if (long.length <= short.length) return false;
  const [a, b] = [long.split(' '), short.split(' ')];
  if (a.at(-1) !== b.at(-1)) return false;
  const [first = '', given = ''] = [a[0], b[0]];
  return (
    first === given || (given.length > 2 && first.startsWith(given.replace('.', '')) && a.length === b.length)
  );
}
