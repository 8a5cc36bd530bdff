import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef } from 'react';
import { sortShelf } from '#core/library/sortShelf.ts';
import { storageWords } from '#core/library/storageTrouble.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { dismissEmptied } from '#data/library/library.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { AddStory } from './AddStory.tsx';
import { ContinueReading } from './ContinueReading.tsx';
import { DamagedStories } from './DamagedStories.tsx';
import type { DrawCopy } from './drawCopy.ts';
import type { DrawPicture } from './drawPicture.ts';
import { EmptiedNote } from './EmptiedNote.tsx';
import { LeadStory } from './LeadStory.tsx';
import { NoStories } from './NoStories.tsx';
import { Shelf } from './Shelf.tsx';
import { ShelfNote } from './ShelfNote.tsx';
import { StorageRegion } from './StorageRegion.tsx';
import { useShelf } from './useShelf.ts';
import { useShelfActs } from './useShelfActs.ts';

type Props = {
  readonly cards: readonly StoryCard[];
  readonly drawPicture: DrawPicture;
  readonly drawCopy: DrawCopy;
  readonly settings: ReactNode;
};

/** The front page: the latest bundled story on top, stories begun, then all others in rows. */
export function FrontPage({ cards, drawPicture, drawCopy, settings }: Props) {
  const queryClient = useQueryClient();
  const { library, bundled, own } = useShelf(cards);
  const stories = useMemo(() => [...bundled, ...own], [bundled, own]);
  const lead = useMemo(() => sortShelf(bundled, 'published', () => undefined)[0], [bundled]);
  const title = useRef<HTMLHeadingElement>(null);
  const add = useRef<HTMLAnchorElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const { note, onDelete, onShelve, undo, close } = useShelfActs({ title, add });
  const emptied = library?.kind === 'open' ? library.emptied : 0;
  const toRead = useMemo(
    () => stories.filter(({ own }) => !own?.shelved.isArchived && !own?.shelved.isRead),
    [stories],
  );
  const hasShelf = stories.length > (lead ? 1 : 0);

  const openChooser = () => {
    if (fold.current) fold.current.open = true;
    fold.current?.scrollIntoView({ block: 'nearest' });
    chooser.current?.click();
  };
  return (
    <>
      <header className="px-margin">
        <div className="relative mx-auto grid max-w-page grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-5 border-ink border-b-3 pt-4 pb-3 tablet:grid-cols-[auto_minmax(0,1fr)_auto] tablet:pt-5 after:absolute after:inset-x-0 after:-bottom-1.5 after:border-ink after:border-b">
          <h1 className="font-semibold font-story text-[2.25rem]/[0.95] tracking-[-0.025em] tablet:text-[2.75rem]">
            Lede
          </h1>
          <MetaText className="max-tablet:order-1 max-tablet:col-span-full max-tablet:mt-2">
            News stories, with their people, places and dates at hand
          </MetaText>
          <div className="flex items-center gap-4 text-label max-tablet:order-2 max-tablet:col-span-full max-tablet:mt-1 max-tablet:[&>:last-child]:ms-auto print:hidden">
            <PageLink to="/highlights" className={headLink}>
              Highlights
            </PageLink>
            <PageLink ref={add} to="/import" className={headLink}>
              Add an article
            </PageLink>
            {settings}
          </div>
        </div>
      </header>
      <main className="mx-auto flex w-full max-w-[calc(var(--container-page)+2*var(--spacing-margin))] flex-col gap-8 px-margin pt-[calc(--spacing(5)+6px)] tablet:pt-[calc(--spacing(8)+6px)]">
        {lead && <LeadStory story={lead} drawPicture={drawPicture} />}
        {stories.length === 0 && <NoStoriesAtAll />}
        <AddStory />
        <ContinueReading stories={toRead} areAllHere={library !== undefined} />
        <div role="status" className="empty:hidden">
          {library?.kind === 'closed' && library.why.kind !== 'blocked' && (
            <Notice>Your own stories can’t be listed. {storageWords(library.why)}</Notice>
          )}
          <EmptiedNote count={emptied} onRestore={openChooser} onClose={() => dismissEmptied(queryClient)} />
        </div>
        {hasShelf && (
          <Shelf
            stories={stories}
            lead={lead}
            title={title}
            drawPicture={drawPicture}
            drawCopy={drawCopy}
            onDelete={onDelete}
            onShelve={onShelve}
          />
        )}
        {!hasShelf && lead && library?.kind !== 'closed' && (
          <NoStories lead={lead} isKnown={library !== undefined} />
        )}
        {library?.kind === 'open' && library.damaged.length > 0 && (
          <DamagedStories ids={library.damaged} onDelete={onDelete} />
        )}
        {!library && <div className="hidden min-h-120 in-data-own:block" />}
        <StorageRegion
          closed={library?.kind === 'closed' ? library.why : undefined}
          stories={own}
          fold={fold}
          chooser={chooser}
        />
      </main>
      <ShelfNote note={note} onUndo={undo} onClose={close} />
    </>
  );
}

const headLink =
  '-mb-1 py-1 underline decoration-1 decoration-rule underline-offset-[0.2em] hover:decoration-current pointer-coarse:-mb-3 pointer-coarse:min-h-target pointer-coarse:content-center';

function NoStoriesAtAll() {
  return (
    <EmptyState title="There are no stories here yet">
      This site was built without stories, and you have added none. To publish one, put its file and pictures
      into the stories folder and build the site again.
    </EmptyState>
  );
}
