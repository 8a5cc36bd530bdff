import type { Gazetteer } from '../gazetteer.ts';
import type { NameKind } from '../names/piece.ts';

/** One occurrence of a name, in page order. `shortFor`: the name that the text says it abbreviates. */
export type NameUse = { readonly text: string; readonly kind: NameKind; readonly shortFor?: string };

/** How a use refers: by the full name, part of it, its initials, an adjective, or a misspelling. */
type Reference = 'name' | 'short' | 'abbreviation' | 'adjective' | 'typo';

/** The entity of a use: `key` is the same for all uses of one entity, `name` is its display name. */
export type Resolved = {
  readonly key: string;
  readonly name: string;
  readonly kind: Exclude<NameKind, 'adjective'>;
  readonly reference: Reference;
  readonly rule: string;
  readonly sure: boolean;
};

/** A distinct name with the index of its first use and its number of uses. */
export type DistinctName = NameUse & { readonly first: number; readonly count: number };

/** The story's distinct names in order of first use, so that a short form may precede the full name ("Putin" in a headline). */
export type NamesOfStory = { readonly names: readonly DistinctName[]; readonly gazetteer: Gazetteer };

export function asItself(text: string, kind: Resolved['kind']): Resolved {
  return {
    key: `${kind} ${foldKey(text)}`,
    name: text,
    kind,
    reference: 'name',
    rule: 'its own name',
    sure: true,
  };
}

/** Ignores case, full stops, "the", hyphens and the plural of a number ("F-16s"). */
export function foldKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.'’]/g, '')
    .replace(/organisation/g, 'organization')
    .replace(/,? (?:inc|corp|co|ltd|plc|llc|llp|ag|sa|gmbh|nv|a\/s)\.?$/, '')
    .replace(/[-‐‑]/g, ' ')
    .replace(/(?<=\d)s$/, '')
    .trim();
}
