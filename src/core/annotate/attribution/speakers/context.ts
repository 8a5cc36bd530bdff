import type { SourceKind } from '../../../sources/sourceKinds.ts';
import type { Entity } from '../../../story/story.ts';
import type { Use } from '../../draft.ts';
import type { Speaker } from './speaker.ts';
import type { StoryNames } from './storyNames.ts';

/** What the words for a speaker are read against. */
export type Context = StoryNames & {
  /** The names in the sentence. */
  readonly uses: readonly Use[];
  /** Entities named before it. */
  readonly known: ReadonlySet<Entity>;
  /** Who spoke in the two sentences before, the last one first. */
  readonly lastSpoken: readonly Speaker[];
  /** The kinds of those named media that have spoken before. */
  readonly mediaKinds: ReadonlySet<SourceKind>;
};
