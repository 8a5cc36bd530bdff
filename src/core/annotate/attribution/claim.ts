import type { Passage, Span } from '../../story/story.ts';
import type { Sentence } from '../sentence.ts';
import type { Range } from './reading.ts';
import type { Force, Stance, Taking } from './words/cueVerbs.ts';

/**
 * What somebody is told to have said. `cue`: the words that say so, with their subject; `source`: the words for who says it, as
 * tokens of the sentence; `contents`: what is said, without those, UTF-16 in the block; it may begin or go on in the sentences
 * around, if they are in the same quotation. `place`: `aside` if it stands in a part of the sentence that hangs on a noun.
 */
export type Claim = {
  readonly sentence: Sentence;
  readonly rule: string;
  readonly stance: Stance;
  readonly force: Force;
  readonly source?: Range;
  /** "who" in "the mayor, who said", of which `source` is the mayor. */
  readonly via?: Range;
  /** The verb of the cue, and what follows it. */
  readonly lemma?: string;
  readonly takes?: Taking;
  /** The cue stands in a clause of time: "after the paper reported the talks". */
  readonly isTime?: true;
  /** The story’s own publisher speaks, named or not. */
  readonly isPublisher?: true;
  readonly cue: Span;
  readonly contents: readonly Span[];
  /** Whole sentences of later paragraphs, into which the quotation goes on. */
  readonly further?: readonly Passage[];
  readonly place: 'main' | 'aside';
  /** What it governs in the sentence, from its frame or joint to the end of what is said. */
  readonly scope: Span;
};
