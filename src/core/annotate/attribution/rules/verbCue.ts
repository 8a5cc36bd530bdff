import type { Said } from '../phrases/said.ts';
import type { VerbGroup } from '../phrases/verbGroup.ts';
import type { Range } from '../reading.ts';

/**
 * A verb of saying with who says it. `from` to `to`: the tokens of both, with what belongs to them. `complement`: where what is said
 * begins; without one it is a tag, and what is said stands before it. `isAside`: it hangs on a noun. `via`: "who" in "the mayor,
 * who said", of which `source` is the mayor.
 */
export type VerbCue = {
  readonly rule: string;
  readonly group: VerbGroup;
  readonly source: Range | undefined;
  readonly from: number;
  readonly to: number;
  readonly complement: Said | undefined;
  readonly isAside?: true;
  readonly via?: Range;
};
