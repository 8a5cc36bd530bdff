import type { Story } from '#core/story/story.ts';
import { ownMapWords } from '#core/timeline/ownMap.ts';
import type { StoryMap, StoryPictures } from './storyPictures.ts';

/** The map to show with a story: of its newsroom, or of the world. */
export function storyMapOf(story: Story, pictures: StoryPictures): StoryMap | undefined {
  const own = ownMapWords(story);
  return pictures.mapOf?.(story) ?? (own && { ...own, address: pictures.addressOf(own.file) });
}
