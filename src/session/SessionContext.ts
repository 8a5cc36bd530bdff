import { createContext } from 'react';
import type { StoryFacts } from '#core/session/storyFacts.ts';
import type { Session } from './session.ts';

/** Never changes while a story is open. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** `folder`: where its pictures are, with a final slash. */
export type ShownStory = StoryFacts & { readonly folder: string; readonly year: number | undefined };

/** Changes only when the reader's corrections do. */
export const StoryContext = createContext<ShownStory | undefined>(undefined);
