import type { Gazetteer } from '../gazetteer.ts';
import type { NameKind } from '../names/piece.ts';

/** One name as it stands, in page order. `shortFor`: the name that the text says it is short for. */
export type NameUse = { readonly text: string; readonly kind: NameKind; readonly shortFor?: string };

/** How a use refers: by the whole name, a part of it, its initials, an adjective, or a slip of the pen. */
type Reference = 'name' | 'short' | 'abbreviation' | 'adjective' | 'typo';

/** What a use is of: `key` is the same for all uses of one entity, `name` is how to call it. */
export type Resolved = {
  readonly key: string;
  readonly name: string;
  readonly kind: Exclude<NameKind, 'adjective'>;
  readonly reference: Reference;
  readonly rule: string;
  readonly sure: boolean;
};

/** A name once, with where it is first used (an index into the uses) and how often. */
export type DistinctName = NameUse & { readonly first: number; readonly count: number };

/** The story's names in order of first use, so that a short form before the full name ("Putin" in a headline) finds it too. */
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

/** Upper and lower case, stops, "the", hyphens and the plural of a number ("F-16s") make no other name. */
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
