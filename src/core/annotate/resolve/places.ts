import { plainName } from '../plainName.ts';
import { toTitle } from '../sentence.ts';
import { initialsOf, isAcronym } from './initials.ts';
import { asItself, type DistinctName, type NamesOfStory, type NameUse, type Resolved } from './resolved.ts';

/** "the South" in a story about such a country: "South Korea". */
const halves = /^(?:North|South|East|West)$/;

/** Adjectives and variants map to their listed name; "the South" to the country named in the story. */
export function resolvePlace(use: NameUse, { names, gazetteer }: NamesOfStory): Resolved {
  const text = plainName(use.text).replace(/^[Tt]he /, '');
  if (use.kind === 'adjective') {
    const name = gazetteer.adjectives.get(text) ?? text;
    return { ...asItself(name, 'place'), reference: 'adjective', rule: 'adjective of a place' };
  }
  if (halves.test(text)) return resolveHalf(text, names);
  const known = gazetteer.places.get(text) ?? gazetteer.places.get(toTitle(text));
  if (known)
    return { ...asItself(known.name, 'place'), reference: referenceTo(known.name, text), rule: 'list' };
  const initials = isAcronym(text)
    ? names.find(
        ({ kind, text: name }) => kind === 'place' && name.includes(' ') && initialsOf(name).includes(text),
      )
    : undefined;
  if (initials)
    return {
      ...asItself(plainName(initials.text).replace(/^The /, ''), 'place'),
      reference: 'abbreviation',
      rule: 'initials of a name in the story',
    };
  const bare = text.replace(/ City$/, '');
  const city = gazetteer.places.get(bare);
  return city?.kind === 'town' ? { ...asItself(city.name, 'place'), rule: 'list' } : asItself(text, 'place');
}

function resolveHalf(half: string, names: readonly DistinctName[]): Resolved {
  const country = names.find(({ kind, text }) => kind === 'place' && text.startsWith(`${half} `));
  if (country)
    return { ...asItself(country.text, 'place'), reference: 'short', rule: 'half of a divided name' };
  return { ...asItself(half, 'place'), name: `the ${half}`, rule: 'its own name' };
}

function referenceTo(name: string, text: string): Resolved['reference'] {
  if (isAcronym(text)) return 'abbreviation';
  return name.toLowerCase() === text.toLowerCase() || text.includes(' ') ? 'name' : 'short';
}
