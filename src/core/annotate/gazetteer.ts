import { fail, ok, type Result } from '../result.ts';
import { plainName } from './plainName.ts';

/** A place in the gazetteer. Coordinates are degrees east and north, to one decimal; only bigger towns have them. */
export type KnownPlace = {
  readonly name: string;
  readonly kind: 'country' | 'region' | 'town' | 'place';
  /** ISO 3166-1 alpha-2, of a country or of a town's country. */
  readonly country?: string;
  readonly coordinates?: readonly [number, number];
  /** A capital or a city of over a million: a bare name means the city even if people have that name too. */
  readonly metropolis?: true;
};

/** Keys are plain names (`plainName`); common words are in lower case. */
export type Gazetteer = {
  readonly places: ReadonlyMap<string, KnownPlace>;
  /** "Danish" → "Denmark". */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Every form of an organisation's name → the form it is listed under. */
  readonly organisations: ReadonlyMap<string, string>;
  /** From WordNet or a list of companies: rarer in the news, and sometimes an ordinary word. */
  readonly bodies: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** The source of each list, a line each. */
  readonly attribution: readonly string[];
};

const sections = [
  'attribution',
  'countries',
  'regions',
  'demonyms',
  'organisations',
  'towns',
  'places',
  'bodies',
  'companies',
  'given',
  'family',
  'common',
] as const;
type Lines = (section: (typeof sections)[number]) => readonly string[];

/** Parses the file that `npm run gazetteer` writes; the error is the name of the first missing section. */
export function parseGazetteer(text: string): Result<Gazetteer, { readonly missing: string }> {
  const found = new Map(
    text.split(/^# /m).map((section) => {
      const [name = '', ...lines] = section.split('\n');
      return [name, lines.filter(Boolean)];
    }),
  );
  const missing = sections.find((name) => !found.get(name)?.length);
  if (missing) return fail({ missing });
  return ok(toGazetteer((name) => found.get(name) ?? []));
}

function toGazetteer(lines: Lines): Gazetteer {
  const countries = lines('countries').map((line) => line.split('|'));
  return {
    places: toPlaces(lines, countries),
    adjectives: new Map(lines('demonyms').flatMap(toAdjectives)),
    organisations: new Map(
      lines('organisations').flatMap((line) => toForms(line).map(([form, name]) => [form, name])),
    ),
    bodies: new Set([...lines('bodies'), ...lines('companies')].map(plainName)),
    given: new Set(lines('given').map(plainName)),
    family: new Set(lines('family').map(plainName)),
    common: new Set(lines('common')),
    attribution: lines('attribution'),
  };
}

/** Later lists override earlier ones: a country over a town, a bigger town over one with the same name. */
function toPlaces(lines: Lines, countries: readonly (readonly string[])[]): ReadonlyMap<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const name of lines('places')) places.set(plainName(name), { name, kind: 'place' });
  for (const [form, town] of toTowns(lines('towns'))) places.set(form, town);
  for (const [country = '', name = '', , ...others] of countries)
    for (const form of [name, ...others]) places.set(plainName(form), { name, kind: 'country', country });
  for (const line of lines('regions'))
    for (const [form, name] of toForms(line)) {
      const known = places.get(plainName(name));
      const country = known?.kind === 'country' ? known : undefined;
      places.set(form, country ?? { name, kind: 'region' });
    }
  return places;
}

/** Towns follow their country's line; of towns with the same name the list has only the largest. */
function toTowns(lines: readonly string[]): ReadonlyMap<string, KnownPlace> {
  const towns = new Map<string, KnownPlace>();
  let country = '';
  for (const line of lines) {
    if (line.startsWith('=')) {
      country = line.slice(1);
      continue;
    }
    const [marked = '', at] = line.split('|');
    const name = marked.replace('!', '');
    const form = plainName(name);
    const [east = 0, north = 0] = at?.split(',').map(Number) ?? [];
    towns.set(form, {
      name,
      kind: 'town',
      country,
      ...(at && { coordinates: [east, north] as const }),
      ...(name !== marked && { metropolis: true as const }),
    });
  }
  return towns;
}

/** `Denmark: Danish, Danes` */
function toAdjectives(line: string): readonly (readonly [string, string])[] {
  const [name = '', words = ''] = line.split(': ');
  return words.split(', ').map((word) => [plainName(word), name] as const);
}

/** `United Kingdom | UK | U.K.` */
function toForms(line: string): readonly (readonly [string, string])[] {
  const printed = line.split(' | ');
  const forms = [...printed, ...printed.flatMap(spokenAsWord)];
  return forms.map((form) => [plainName(form), forms[0] ?? form] as const);
}

/** British papers print "Nato" and "Unicef" for NATO and UNICEF. */
function spokenAsWord(form: string): readonly string[] {
  return /^[A-Z]{4,}$/.test(form) ? [`${form.charAt(0)}${form.slice(1).toLowerCase()}`] : [];
}
