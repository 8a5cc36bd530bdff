import type { SourceKind } from '../../../sources/sourceKinds.ts';
import type { EntityId } from '../../../story/story.ts';
import type { Claim } from '../claim.ts';

/** Who says something, as the story names it. `words`: titles and roles of a person, which tell "he" from "she". */
export type Speaker = {
  readonly kind: SourceKind;
  readonly label: string;
  readonly entities: readonly EntityId[];
  readonly sure: boolean;
  readonly isPerson?: true;
  readonly words?: readonly string[];
};

/** A claim with its speaker. `isThing`: the words for who says it name nobody who can speak. */
export type Spoken = {
  readonly claim: Claim;
  readonly speaker: Speaker | undefined;
  readonly isThing?: boolean;
};
