import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import type { StoryCard } from '#core/story/storyCard.ts';

type Props = {
  readonly story: ShelfStory;
  /** Block to open the story at; its beginning without one. */
  readonly block?: string;
};

export function StoryHeadline({ story: { key, card }, block }: Props) {
  const hash = block === undefined ? '' : `#${block}`;
  return (
    <Link to={{ pathname: `/${key}`, hash }} lang={card.language}>
      {unbrokenNames(card)}
    </Link>
  );
}

function unbrokenNames({ headline, headlineNames }: StoryCard): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of headlineNames) {
    if (start < from) continue; // inside a name that was kept whole already
    pieces.push(headline.slice(from, start));
    pieces.push(
      <span key={start} className="keep">
        {headline.slice(start, end)}
      </span>,
    );
    from = end;
  }
  pieces.push(headline.slice(from));
  return pieces;
}
