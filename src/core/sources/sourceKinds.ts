import type { Source } from '../story/story.ts';

export type SourceKind = Source['kind'];
/** Of an attribution: the kind of its source, or `unstated` if it has none. */
export type ClaimKind = SourceKind | 'unstated';

/**
 * The kinds in the order in which they are listed. `letter`: for the margin, since no kind is told by colour. `many`: as a
 * heading. `one`: in a sentence, "KCNA, state media, said".
 */
export const sourceKinds: Readonly<
  Record<ClaimKind, { readonly letter: string; readonly many: string; readonly one: string }>
> = {
  stateMedia: { letter: 'S', many: 'State media', one: 'state media' },
  media: { letter: 'M', many: 'Other media', one: 'news media' },
  official: { letter: 'O', many: 'Officials', one: 'official' },
  organisation: { letter: 'C', many: 'Companies and bodies', one: 'company or body' },
  person: { letter: 'N', many: 'Named people, for themselves', one: 'named person' },
  experts: { letter: 'E', many: 'Experts, unnamed', one: 'unnamed experts' },
  unnamed: { letter: 'U', many: 'Unnamed people', one: 'unnamed' },
  document: { letter: 'D', many: 'Documents', one: 'document' },
  publisher: { letter: 'P', many: 'The publisher', one: 'the publisher' },
  unstated: { letter: '–', many: 'No source stated', one: 'no source stated' },
};

export const claimKinds = Object.keys(sourceKinds) as readonly ClaimKind[];
