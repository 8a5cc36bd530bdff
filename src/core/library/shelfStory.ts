import type { ArticleFormat } from '../importers/draft.ts';
import type { StoryCard } from '../story/storyCard.ts';

/** A story on the front page, bundled or the reader's own. */
export type ShelfStory = {
  /** `stories/ferry` or `own/ferry`: its path relative to the site's address. */
  readonly key: string;
  readonly card: StoryCard;
  /** Undefined for a bundled story. */
  readonly own: OwnFacts | undefined;
};

export type OwnFacts = {
  /** ms since 1970; 0 if it isn't known. */
  readonly addedAt: number;
  /** Bytes of story, pictures and originals together. */
  readonly bytes: number;
  /** Undefined if it isn't known. */
  readonly format: ArticleFormat | undefined;
  /** Whether it was annotated automatically. */
  readonly isMarked: boolean;
  readonly shelved: Shelved;
};

/** How a reader keeps a story; what isn't there was never set. */
export type Shelved = {
  /** As the reader typed them, in the order of adding (tags.ts). */
  readonly tags?: readonly string[];
  readonly isArchived?: boolean;
  /** Set by hand, or when the end was reached; otherwise the reading place decides. */
  readonly isRead?: boolean;
};
