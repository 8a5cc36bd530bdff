import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { sortShelf } from '#core/library/sortShelf.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { dismissEmptied } from '#data/library/library.ts';
import { AddStory } from './AddStory.tsx';
import { ContinueReading } from './ContinueReading.tsx';
import { DeletedNote } from './DeletedNote.tsx';
import type { DrawPicture } from './drawPicture.ts';
import { EmptiedNote } from './EmptiedNote.tsx';
import { KeptHere } from './KeptHere.tsx';
import { LeadStory } from './LeadStory.tsx';
import { Shelf } from './Shelf.tsx';
import { useDeleting } from './useDeleting.ts';
import { useShelf } from './useShelf.ts';
import './shelf.css';

type Props = {
  readonly cards: readonly StoryCard[];
  readonly drawPicture: DrawPicture;
  readonly settings: ReactNode;
};

/** The shelf: the newest bundled story large, what was begun, the others and the reader's own in rows. */
export function FrontPage({ cards, drawPicture, settings }: Props) {
  const queryClient = useQueryClient();
  const { library, bundled, own } = useShelf(cards);
  const stories = useMemo(() => [...bundled, ...own], [bundled, own]);
  const lead = useMemo(() => sortShelf(bundled, 'published', () => undefined)[0], [bundled]);
  const title = useRef<HTMLHeadingElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const { deleted, onDelete, undo, close } = useDeleting(title);
  const emptied = library?.kind === 'open' ? library.emptied : 0;
  const hasShelf = stories.length > (lead ? 1 : 0);

  const openChooser = () => {
    if (fold.current) fold.current.open = true;
    fold.current?.scrollIntoView({ block: 'nearest' });
    chooser.current?.click();
  };
  return (
    <>
      <header className="masthead">
        <div className="masthead-in">
          <h1 className="masthead-name">Lede</h1>
          <p className="masthead-line">News stories, with their people, places and dates at hand</p>
          <div className="masthead-acts">
            <Link to="/import">Bring an article</Link>
            {settings}
          </div>
        </div>
      </header>
      <main className="front">
        {lead && <LeadStory story={lead} drawPicture={drawPicture} />}
        {stories.length === 0 && <EmptyShelf />}
        <ContinueReading stories={stories} areAllHere={library !== undefined} />
        <div className="shelf">
          <div role="status">
            <EmptiedNote
              count={emptied}
              onRestore={openChooser}
              onClose={() => dismissEmptied(queryClient)}
            />
          </div>
          {hasShelf && (
            <Shelf
              stories={stories}
              lead={lead}
              title={title}
              drawPicture={drawPicture}
              onDelete={onDelete}
            />
          )}
          {!library && <div className="shelf-room" />}
        </div>
        <div className="shelf-side">
          <AddStory />
          <KeptHere isBlocked={library?.kind === 'blocked'} stories={own} fold={fold} chooser={chooser} />
        </div>
      </main>
      <DeletedNote deleted={deleted} onUndo={undo} onClose={close} />
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
        This site was built without one, and you have brought none so far. Whoever looks after it adds a story
        by putting its file and pictures into the stories folder and building the site again.
      </p>
    </section>
  );
}
