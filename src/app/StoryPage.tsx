import type { ReactNode } from 'react';
import type { Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import type { DrawFigure } from '#features/story/StoryBody.tsx';
import { StorySession } from '#session/StorySession.tsx';
import { StoryLayout } from './StoryLayout.tsx';
import { useCorrectedStory } from './useCorrectedStory.ts';
import { useTitle } from './useTitle.ts';

type Props = {
  readonly story: Story;
  readonly pictures: StoryPictures;
  /** Key of its corrections: `own/…` for a reader's own story; null saves none. */
  readonly storyKey?: StoryKey;
  /** Key of the reading position; null saves none. */
  readonly place?: string | null;
  /** Rendered below the story's foot. `onCorrect` opens the tools that correct names and dates. */
  readonly foot?: (onCorrect: () => void) => ReactNode;
  /** Rendered before the text, after the pictures. */
  readonly listed?: ReactNode;
  readonly drawFigure?: DrawFigure;
};

/** One story with its names, timeline, pictures and tools. */
export function StoryPage({ story: original, pictures, ...props }: Props) {
  const { storyKey = `stories/${original.id}`, place = original.id, foot, listed, drawFigure } = props;
  const { story, unplaced } = useCorrectedStory(storyKey, original);
  useTitle(story.headline);
  return (
    <StorySession story={story} pictures={pictures}>
      <StoryLayout
        place={place}
        foot={foot}
        listed={listed}
        drawFigure={drawFigure}
        corrections={{ storyKey, original, unplaced }}
      />
    </StorySession>
  );
}
