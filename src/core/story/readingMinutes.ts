import { countWords } from '../text/countWords.ts';
import type { Story } from './story.ts';

/** Adults read English non-fiction at about 238 words per minute (Brysbaert 2019); at least one minute. */
export function readingMinutes(story: Story): number {
  const words = story.body.reduce((sum, block) => sum + ('text' in block ? countWords(block.text) : 0), 0);
  return Math.max(1, Math.round(words / 238));
}
