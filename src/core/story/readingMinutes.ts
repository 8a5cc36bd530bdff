import { countWords } from '../text/countWords.ts';
import type { Story } from './story.ts';

/**
 * At least one minute. Adults read English non-fiction at about 238 words per minute (Brysbaert 2019); scripts without
 * spaces between words at about 400 characters (Trauzettel-Klosinski and Dietz 2012 give 357 for Japanese and 255 for
 * Chinese read aloud; silent reading is faster).
 */
export function readingMinutes(story: Story): number {
  const text = story.body.map((block) => ('text' in block ? block.text : '')).join('\n');
  const characters = text.match(unspaced)?.length ?? 0;
  const minutes = characters / 400 + countWords(text.replace(unspaced, ' ')) / 238;
  return Math.max(1, Math.round(minutes));
}

const unspaced = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;
