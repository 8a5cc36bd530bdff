import { given } from '#core/story/given.ts';
import type { StoryCard } from '#core/story/storyCard.ts';

export function StoryKicker({ card }: { card: StoryCard }) {
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-[0.6em] gap-y-[0.2em] font-semibold text-label">
      <bdi>{given(card.publisher)}</bdi>
      {card.place && (
        <span className="font-normal text-ink-2">
          <bdi>{card.place}</bdi>
        </span>
      )}
    </p>
  );
}
