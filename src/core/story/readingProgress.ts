import type { StoryCard } from './storyCard.ts';

/** `paragraph` counts from 1; no minutes are left at the end. */
export type ReadingProgress = {
  readonly block: string;
  readonly paragraph: number;
  readonly of: number;
  readonly minutesLeft: number;
};

/**
 * How far a reader has come in a story. Paragraphs count as equally long, which is close enough for news stories and for
 * "about a minute". The second half of the last paragraph is the end. Undefined for a block that the story doesn't have,
 * for example because it was edited.
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
