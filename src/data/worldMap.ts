import type { Story } from '#core/story/story.ts';
import { worldMapWords } from '#core/timeline/worldMap.ts';
import { base } from './siteAddress.ts';
import type { StoryMap } from './storyPictures.ts';

/** The map of a story that has no map file: the countries of Natural Earth, 1:50m, as in the package world-atlas 2.0.2. */
export function worldMapOf(story: Story): StoryMap | undefined {
  const words = worldMapWords(story);
  return words && { ...words, address: `${base}world.topo.json` };
}
