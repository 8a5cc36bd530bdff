import { createContext } from 'react';
import type { StoryFacts } from '#core/session/storyFacts.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import type { Session } from './session.ts';

/** Never changes while a story is open. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The story as it is shown, and where its pictures are. */
export type ShownStory = StoryFacts & { readonly pictures: StoryPictures; readonly year: number | undefined };

/** Changes only when the reader's corrections do. */
export const StoryContext = createContext<ShownStory | undefined>(undefined);
