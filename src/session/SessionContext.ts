import { createContext } from 'react';
import type { StoryFacts } from '#core/session/storyFacts.ts';
import type { Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import type { Session } from './session.ts';

/** Constant while a story is open. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The story as shown, access to its pictures, and the key of what the reader adds to it; null saves none. */
export type ShownStory = StoryFacts & {
  readonly pictures: StoryPictures;
  /** Without the reader's corrections, so with what the reader took out of this copy. */
  readonly original: Story;
  readonly storyKey: StoryKey;
  readonly year: number | undefined;
};

/** Changes only with the reader's corrections. */
export const StoryContext = createContext<ShownStory | undefined>(undefined);
