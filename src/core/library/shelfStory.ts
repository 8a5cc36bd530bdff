import type { ArticleFormat } from '../importers/draft.ts';
import type { StoryCard } from '../story/storyCard.ts';

/** One of the stories on the front page, bundled with the site or the reader's own. */
export type ShelfStory = {
  /** `stories/ferry` or `own/ferry`: its address below the site's own. */
  readonly key: string;
  readonly card: StoryCard;
  /** Undefined for a bundled story. */
  readonly own: OwnFacts | undefined;
};

export type OwnFacts = {
  /** ms since 1970. */
  readonly addedAt: number;
  /** Of story, pictures and originals together. */
  readonly bytes: number;
  readonly format: ArticleFormat;
  /** Whether a machine marked names and dates in it. */
  readonly isMarked: boolean;
};
