import type { EntityId } from '../../../story/story.ts';
import type { SourceKind } from '../kinds/nouns.ts';

/** Who says something, as the story names it. `words`: titles and roles of a person, which tell "he" from "she". */
export type Speaker = {
  readonly kind: SourceKind;
  readonly label: string;
  readonly entities: readonly EntityId[];
  readonly sure: boolean;
  readonly isPerson?: true;
  readonly words?: string;
};
