import type { ReactNode } from 'react';
import { newestFirst } from '#core/story/newestFirst.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { ContinueReading } from './ContinueReading.tsx';
import { LeadStory } from './LeadStory.tsx';
import { StoryRows } from './StoryRows.tsx';

export type DrawPicture = (card: StoryCard, place: 'lead' | 'row') => ReactNode;

type Props = {
  readonly cards: readonly StoryCard[];
  /** Pictures are another feature's matter. */
  readonly drawPicture: DrawPicture;
  readonly settings: ReactNode;
};

/** The shelf: the newest story large, what was begun, the others in rows. */
export function FrontPage({ cards, drawPicture, settings }: Props) {
  const [lead, ...others] = newestFirst(cards);
  return (
    <>
      <header className="masthead">
        <div className="masthead-in">
          <h1 className="masthead-name">Lede</h1>
          <p className="masthead-line">News stories, with their people, places and dates at hand</p>
          {settings}
        </div>
      </header>
      <main className="front">
        {lead ? <LeadStory card={lead} drawPicture={drawPicture} /> : <EmptyShelf />}
        <ContinueReading cards={cards} />
        {others.length > 0 && <StoryRows cards={others} drawPicture={drawPicture} />}
      </main>
    </>
  );
}

function EmptyShelf() {
  return (
    <section className="empty" aria-labelledby="empty-title">
      <h2 id="empty-title" className="empty-title">
        There are no stories here yet
      </h2>
      <p>
        This site was built without one. Whoever looks after it adds a story by putting its file and pictures
        into the stories folder and building the site again.
      </p>
    </section>
  );
}
