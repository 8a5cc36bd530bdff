import { earliestDay, parseEdtf } from '../dates/edtf.ts';
import type { StoryCard } from './storyCard.ts';

/** Front page order. Stories of one day keep their order; those without a date come last. */
export function newestFirst(cards: readonly StoryCard[]): readonly StoryCard[] {
  return [...cards].sort((a, b) => dayOf(b) - dayOf(a));
}

function dayOf({ published }: StoryCard): number {
  const when = parseEdtf(published ?? '');
  const day = when ? earliestDay(when) : 0;
  return Number.isFinite(day) ? day : 0;
}
