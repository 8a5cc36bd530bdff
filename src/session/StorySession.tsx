import { type ReactNode, useMemo, useState } from 'react';
import { yearOf } from '#core/dates/yearOf.ts';
import { toStoryFacts } from '#core/session/storyFacts.ts';
import type { Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import { SessionContext, StoryContext } from './SessionContext.ts';
import { makeSession } from './session.ts';

type Props = {
  readonly story: Story;
  readonly original: Story;
  readonly pictures: StoryPictures;
  readonly storyKey: StoryKey;
  readonly children: ReactNode;
};

/** Provides the session that the features of a story share. Use the story as key: each story needs its own session. */
export function StorySession({ story, original, pictures, storyKey, children }: Props) {
  const shown = useMemo(
    () => ({ ...toStoryFacts(story), original, pictures, storyKey, year: yearOf(story.published) }),
    [story, original, pictures, storyKey],
  );
  const [session] = useState(() => makeSession(shown));
  return (
    <SessionContext value={session}>
      <StoryContext value={shown}>{children}</StoryContext>
    </SessionContext>
  );
}
