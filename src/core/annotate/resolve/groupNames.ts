import type { Gazetteer } from '../gazetteer.ts';
import { resolveOrganisation } from './organisations.ts';
import { resolvePerson } from './people.ts';
import { resolvePlace } from './places.ts';
import { asItself, type DistinctName, type NamesOfStory, type NameUse, type Resolved } from './resolved.ts';

/** The entity of each use, in the order of `uses`. */
export function groupNames(uses: readonly NameUse[], gazetteer: Gazetteer): readonly Resolved[] {
  const context: NamesOfStory = { names: distinctNames(uses), gazetteer };
  const known = new Map<string, Resolved>();
  return uses.map((use, i) => {
    // Only a family name can refer to a different person later in the text.
    if (use.kind === 'person') return resolvePerson(use, i, context);
    const key = keyOf(use);
    const resolved = known.get(key) ?? resolve(use, context);
    known.set(key, resolved);
    return resolved;
  });
}

function resolve(use: NameUse, context: NamesOfStory): Resolved {
  switch (use.kind) {
    case 'organisation':
      return resolveOrganisation(use, context);
    case 'place':
    case 'adjective':
      return resolvePlace(use, context);
    default:
      return asItself(use.text, use.kind === 'group' ? 'group' : 'thing');
  }
}

function distinctNames(uses: readonly NameUse[]): readonly DistinctName[] {
  const names = new Map<string, DistinctName>();
  uses.forEach((use, i) => {
    const key = keyOf(use);
    const known = names.get(key);
    names.set(key, known ? { ...known, ...use, count: known.count + 1 } : { ...use, first: i, count: 1 });
  });
  return [...names.values()];
}

function keyOf({ kind, text }: NameUse): string {
  return `${kind} ${text}`;
}
