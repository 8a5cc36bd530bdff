import type { StoryCard } from '#core/story/storyCard.ts';

export function StoryKicker({ card }: { card: StoryCard }) {
  return (
    <p className="kicker">
      <bdi>{card.publisher}</bdi>
      {card.place && (
        <span className="kicker-place">
          <bdi>{card.place}</bdi>
        </span>
      )}
    </p>
  );
}
