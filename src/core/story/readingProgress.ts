import type { StoryCard } from './storyCard.ts';

/** `paragraph` counts from 1; `minutesLeft` isn't rounded, and is 0 at the end only. */
export type ReadingProgress = {
  readonly block: string;
  readonly paragraph: number;
  readonly of: number;
  readonly minutesLeft: number;
};

/**
 * How far a reader has come in a story. `left`: the minutes that the story's page counted. A place saved by an earlier version
 * has none: then paragraphs count as equally long, and the second half of the last one is the end. Undefined for a block that the
 * story doesn't have, for example because it was edited.
 */
export function toReadingProgress(
  { paragraphs, minutes }: Pick<StoryCard, 'paragraphs' | 'minutes'>,
  { block, share, left }: { readonly block: string; readonly share: number; readonly left?: number },
): ReadingProgress | undefined {
  const index = paragraphs.indexOf(block);
  if (index === -1) return undefined;
  const of = paragraphs.length;
  const isAtEnd = index === of - 1 && share >= 0.5;
  const estimate = isAtEnd ? 0 : minutes * (1 - (index + share) / of);
  return { block, paragraph: index + 1, of, minutesLeft: left ?? estimate };
}
