import type { Passage } from '../../story/story.ts';
import type { Spoken } from './speakers/speaker.ts';

/** A sentence or clause with who says it; without `spoken` no source is stated. */
export type Clause = Passage & { readonly spoken?: Spoken; readonly carriedFrom?: Passage };
