import type { Gazetteer } from '../gazetteer.ts';
import { resolveOrganisation } from './organisations.ts';
import { resolvePerson } from './people.ts';
import { resolvePlace } from './places.ts';
import { asItself, type NameUse, type Resolved, type Uses } from './resolved.ts';

/** For each use which entity it means; the order of `uses` is kept. */
export function groupNames(uses: readonly NameUse[], gazetteer: Gazetteer): readonly Resolved[] {
  const context: Uses = { all: uses, gazetteer };
  return uses.map((use, i) => {
    switch (use.kind) {
      case 'person':
        return resolvePerson(use, i, context);
      case 'organisation':
        return resolveOrganisation(use, i, context);
      case 'thing':
        return { ...asItself(use.text, 'thing'), sure: true };
      default:
        return resolvePlace(use, context);
    }
  });
}
