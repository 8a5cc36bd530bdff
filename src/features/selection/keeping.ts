import type { Shape } from '#core/highlights/highlight.ts';
import type { Passage } from '#core/story/story.ts';

/** How the reader keeps words, which is another feature's. */
export type Keeping = {
  /** That of these words if they are kept, else the one used last. */
  readonly shapeOf: (passages: readonly Passage[]) => Shape;
  /** Exactly these words are kept already. */
  readonly isKept: (passages: readonly Passage[]) => boolean;
  /** Resolves to what to tell the reader when it is done. */
  readonly keep: (passages: readonly Passage[], shape: Shape) => Promise<string>;
  readonly note: (passages: readonly Passage[]) => void;
  readonly show: (passages: readonly Passage[]) => void;
};
