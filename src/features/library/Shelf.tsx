import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { findTitles } from '#core/library/findTitles.ts';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { filterShelf } from '#core/library/shelved.ts';
import { countTags } from '#core/library/tags.ts';
import { counted } from '#core/text/counted.ts';
import { searchIndexQuery } from '#data/library/search/search.ts';
import { Button } from '#ui/Button.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { useHydrated } from '#ui/useHydrated.ts';
import type { DrawCopy } from './drawCopy.ts';
import type { DrawPicture } from './drawPicture.ts';
import { EmptyShelf } from './EmptyShelf.tsx';
import { readProgress } from './readProgress.ts';
import { ShelfFilters } from './ShelfFilters.tsx';
import { ShelfList } from './ShelfList.tsx';
import { ShelfTools } from './ShelfTools.tsx';
import { pageOfRows, useShelfView } from './shelfView.ts';
import { TagsDialog } from './TagsDialog.tsx';
import { useFoundStories } from './useFoundStories.ts';
import type { OnDelete, OnShelve } from './useShelfActs.ts';
import { countViews } from './viewCounts.ts';

type Props = {
  readonly stories: readonly ShelfStory[];
  /** Already shown above the list, so it is in the list only as a search result. */
  readonly lead: ShelfStory | undefined;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly drawPicture: DrawPicture;
  readonly drawCopy: DrawCopy;
  readonly onDelete: OnDelete;
  readonly onShelve: OnShelve;
};

/** All stories except the lead, with search, sorting, views, tags and "Show more". */
export function Shelf({ stories, lead, title, drawPicture, drawCopy, onDelete, onShelve }: Props) {
  const queryClient = useQueryClient();
  const [{ query, order, shown, view, tag }, change] = useShelfView();
  /** The story of the dialog that is open, by its key: its row may change meanwhile. */
  const [asked, setAsked] = useState<{ readonly key: string; readonly dialog: 'tags' | 'copy' }>();
  const isHydrated = useHydrated();
  const wanted = query.trim();
  // Read anew when the list changes: reading places have no message of their own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const progressOf = useMemo(() => (isHydrated ? readProgress() : () => undefined), [stories, isHydrated]);
  const found = useFoundStories(stories, { query: wanted, order, progressOf });
  const listed = useMemo(
    () => (wanted === '' ? found.stories.filter((story) => story !== lead) : found.stories),
    [found.stories, wanted, lead],
  );
  const rows = useMemo(() => filterShelf(listed, { view, tag }, progressOf), [listed, view, tag, progressOf]);
  const page = useMemo(() => rows.slice(0, shown), [rows, shown]);
  const tags = useMemo(() => countTags(stories), [stories]);
  const counts = useMemo(() => countViews(listed, tag, progressOf), [listed, tag, progressOf]);
  const hidden = rows.length - shown;
  const firstNew = useRef<number>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const ofDialog = asked && stories.find(({ key }) => key === asked.key);

  // Move focus from "Show more" to the first new row.
  useEffect(() => {
    if (firstNew.current === undefined || shown <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector('a')?.focus({ preventScroll: true });
    firstNew.current = undefined;
  }, [shown]);

  const [said, setSaid] = useState('');
  const shelve: OnShelve = useCallback(
    (story, edit, words) => {
      // A row that stays says it itself; only one that leaves the view needs a way back.
      const stays = edit.kind === 'read' && (view === 'all' || view === 'archived');
      onShelve(story, edit, stays ? undefined : words);
      if (stays) setSaid(edit.isRead ? 'Marked as read.' : 'Marked as unread.');
    },
    [onShelve, view],
  );
  const onTags = useCallback(({ key }: ShelfStory) => setAsked({ key, dialog: 'tags' }), []);
  const onCopy = useCallback(({ key }: ShelfStory) => setAsked({ key, dialog: 'copy' }), []);
  const closeDialog = () => setAsked(undefined);
  return (
    <section className="border-t border-ink pt-3" aria-labelledby="stories-title">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h2 id="stories-title" ref={title} className="text-title" tabIndex={-1}>
            {titleOf(stories, lead)}
          </h2>
          <MetaText className="leading-note print:hidden" role="status">
            {wanted !== '' && countWords(rows.length, stories.length, found.isPartial)}
          </MetaText>
        </div>
        {stories.length > 1 && (
          <ShelfTools
            query={query}
            order={order}
            onFocus={() => {
              void queryClient.prefetchQuery(searchIndexQuery());
              // Folds the titles before the first key.
              findTitles(stories, 'a');
            }}
            onQuery={(query) => change({ query, shown: pageOfRows })}
            onOrder={(order) => change({ order, shown: pageOfRows })}
          />
        )}
      </div>
      {stories.some(({ own }) => own) && (
        <ShelfFilters
          filter={{ view, tag }}
          counts={counts}
          tags={tags}
          onFilter={(filter) => change({ ...filter, shown: pageOfRows })}
        />
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
      <ShelfList
        ref={list}
        rows={page}
        query={found.foundBy}
        progressOf={progressOf}
        drawPicture={drawPicture}
        onDelete={onDelete}
        onShelve={shelve}
        onTags={onTags}
        onCopy={onCopy}
      />
      {rows.length === 0 && (
        <EmptyShelf
          query={wanted}
          filter={{ view, tag }}
          isPartial={found.isPartial}
          elsewhere={listed.length}
          onShow={change}
        />
      )}
      {hidden > 0 && (
        <Button
          className="script-only mt-4 print:hidden"
          onClick={() => {
            firstNew.current = shown;
            change({ shown: shown + pageOfRows });
          }}
        >
          {hidden > pageOfRows
            ? `Show ${pageOfRows} more of ${hidden.toLocaleString('en-GB')}`
            : `Show the last ${hidden}`}
        </Button>
      )}
      {ofDialog && asked.dialog === 'tags' && (
        <TagsDialog story={ofDialog} known={tags} onShelve={onShelve} onClose={closeDialog} />
      )}
      {ofDialog && asked.dialog === 'copy' && drawCopy(ofDialog, closeDialog)}
    </section>
  );
}

function titleOf(stories: readonly ShelfStory[], lead: ShelfStory | undefined): string {
  const others = stories.filter((story) => story !== lead);
  if (others.every(({ own }) => !own)) return 'More stories';
  return others.every(({ own }) => own) ? 'Your stories' : 'Your stories and others';
}

function countWords(count: number, of: number, isPartial: boolean): string {
  const rest = isPartial ? ' Their texts are still being read …' : '';
  if (count === 0) return isPartial ? `No titles match.${rest}` : 'No stories match.';
  return `${count.toLocaleString('en-GB')} of ${counted(of, 'story', 'stories')}.${rest}`;
}
