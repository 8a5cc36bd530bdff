import type { Story } from '../story/story.ts';
import { entitySummaries } from './entitySummaries.ts';

/** The names of a story that are sure, which is how many it has. */
export function countNames(story: Story): number {
  return entitySummaries(story).filter(({ isDoubtful }) => !isDoubtful).length;
}
