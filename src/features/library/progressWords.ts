import type { ReadingProgress } from '#core/story/readingProgress.ts';
import { counted } from '#core/text/counted.ts';

export function progressWords({ paragraph, of, minutesLeft }: ReadingProgress): string {
  if (minutesLeft === 0) return 'Read to the end';
  const left = minutesLeft === 1 ? 'a minute' : counted(minutesLeft, 'minute');
  return `Paragraph ${paragraph} of ${of}, about ${left} left`;
}
