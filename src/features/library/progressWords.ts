import type { ReadingProgress } from '#core/story/readingProgress.ts';
import { leftWords } from '#core/text/leftWords.ts';

export function progressWords({ paragraph, of, minutesLeft }: ReadingProgress): string {
  if (minutesLeft === 0) return 'Read to the end';
  return `Paragraph ${paragraph} of ${of}, ${leftWords(minutesLeft)}`;
}
