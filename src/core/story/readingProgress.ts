import type { StoryCard } from './storyCard.ts';

/** How far a reader has come. `paragraph` counts from 1; no minutes are left at the end. */
export type ReadingProgress = {
  readonly block: string;
  readonly paragraph: number;
  readonly of: number;
  readonly minutesLeft: number;
};

/**
 * What is left of a story that was begun. Paragraphs count as equally long: news stories are made that way,
 * and "about a minute" promises no more. The second half of the last one is the end: nothing is left.
 * Undefined for a place the story doesn't have; it may have been edited since.
 */
export function toReadingProgress(
  { paragraphs, minutes }: Pick<StoryCard, 'paragraphs' | 'minutes'>,
  { block, share }: { readonly block: string; readonly share: number },
): ReadingProgress | undefined {
  const index = paragraphs.indexOf(block);
  if (index === -1) return undefined;
  const of = paragraphs.length;
  const isAtEnd = index === of - 1 && share >= 0.5;
  const left = minutes * (1 - (index + share) / of);
  return { block, paragraph: index + 1, of, minutesLeft: isAtEnd ? 0 : Math.max(1, Math.round(left)) };
}
