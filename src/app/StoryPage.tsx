import type { Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import { StorySession } from '#session/StorySession.tsx';
import { StoryLayout, type StorySlots } from './StoryLayout.tsx';
import { useCorrectedStory } from './useCorrectedStory.ts';
import { useTitle } from './useTitle.ts';

type Props = StorySlots & {
  readonly story: Story;
  readonly pictures: StoryPictures;
  /** Key of its corrections: `own/…` for a reader's own story; null saves none. */
  readonly storyKey?: StoryKey;
  /** Key of the reading position; null saves none. */
  readonly place?: string | null;
};

/** One story with its names, timeline, pictures and tools. */
export function StoryPage({ story: original, pictures, ...props }: Props) {
  const { storyKey = `stories/${original.id}`, place = original.id, ...slots } = props;
  const { story, unplaced } = useCorrectedStory(storyKey, original);
  useTitle(story.headline);
  return (
    <StorySession story={story} original={original} pictures={pictures} storyKey={storyKey}>
      <StoryLayout {...slots} place={place} corrections={{ storyKey, original, unplaced }} />
    </StorySession>
  );
}
