import { type RefObject, useEffect, useRef } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { counted } from '#core/text/counted.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { DamagedRow } from './DamagedRow.tsx';
import type { DrawPicture } from './drawPicture.ts';
import { ShelfRow } from './ShelfRow.tsx';
import { ShelfTools } from './ShelfTools.tsx';
import { pageOfRows, useShelfView } from './shelfView.ts';
import type { OnDelete } from './useDeleting.ts';
import { useFoundStories } from './useFoundStories.ts';

type Props = {
  readonly stories: readonly ShelfStory[];
  /** Already shown above the list, so it is in the list only as a search result. */
  readonly lead: ShelfStory | undefined;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly drawPicture: DrawPicture;
  readonly onDelete: OnDelete;
};

/** All stories except the lead, with search, sorting and "Show more". */
export function Shelf({ stories, lead, title, drawPicture, onDelete }: Props) {
  const [{ query, order, shown }, change] = useShelfView();
  const wanted = query.trim();
  const found = useFoundStories(stories, wanted, order);
  const rows = wanted === '' ? found.stories.filter((story) => story !== lead) : found.stories;
  const hidden = rows.length - shown;
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number>(undefined);

  // Move focus from "Show more" to the first new row.
  useEffect(() => {
    if (firstNew.current === undefined || shown <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector('a')?.focus({ preventScroll: true });
    firstNew.current = undefined;
  }, [shown]);

  return (
    <section className="border-t border-ink pt-3" aria-labelledby="stories-title">
      <h2 id="stories-title" ref={title} className="text-title" tabIndex={-1}>
        {titleOf(stories, lead)}
      </h2>
      {stories.length > 1 && (
        <ShelfTools
          query={query}
          order={order}
          onQuery={(query) => change({ query, shown: pageOfRows })}
          onOrder={(order) => change({ order, shown: pageOfRows })}
        />
      )}
      <MetaText className="not-empty:mt-3 leading-note print:hidden" role="status">
        {wanted !== '' && countWords(rows.length, stories.length, found.isPartial)}
      </MetaText>
      <ol ref={list}>
        {rows.slice(0, shown).map((story) => (
          <li
            key={story.key}
            className="not-first:border-hairline not-first:border-t [contain-intrinsic-block-size:auto_10rem] [content-visibility:auto]"
            id={`row-${story.key.replace('/', '-')}`}
          >
            <ErrorBoundary
              region="Story"
              fallback={() => <DamagedRow title={story.card.headline} onDelete={() => onDelete(story)} />}
            >
              <ShelfRow story={story} drawPicture={drawPicture} onDelete={onDelete} />
            </ErrorBoundary>
          </li>
        ))}
      </ol>
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
