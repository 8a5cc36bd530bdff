import type { ReactNode } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { PageLink } from '#ui/PageLink.tsx';

type Props = {
  readonly story: ShelfStory;
  /** Block to open the story at; defaults to the beginning. */
  readonly block?: string;
  readonly className?: string;
};

/**
 * The link covers its nearest positioned ancestor, including the picture. A list is in the interface's direction, and its
 * headlines begin where their other lines do.
 */
const covering =
  'block text-left decoration-1 underline-offset-[0.15em] after:absolute after:inset-0 hover:underline';

export function StoryHeadline({ story: { key, card }, block, className }: Props) {
  const hash = block === undefined ? '' : `#${block}`;
  return (
    <PageLink
      to={{ pathname: `/${key}`, hash }}
      lang={card.language}
      dir={card.direction}
      className={className ?? covering}
    >
      {unbrokenNames(card)}
    </PageLink>
  );
}

function unbrokenNames({ headline, headlineNames }: StoryCard): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of headlineNames) {
    if (start < from) continue; // overlaps the previous name
    pieces.push(headline.slice(from, start));
    pieces.push(
      <span key={start} className="whitespace-nowrap">
        {headline.slice(start, end)}
      </span>,
    );
    from = end;
  }
  pieces.push(headline.slice(from));
  return pieces;
}
