import { memo, type Ref } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { DamagedRow } from './DamagedRow.tsx';
import type { DrawPicture } from './drawPicture.ts';
import type { ProgressOf } from './readProgress.ts';
import { ShelfRow } from './ShelfRow.tsx';
import { useExcerpts } from './useFoundStories.ts';
import type { OnDelete, OnShelve } from './useShelfActs.ts';

type Props = {
  readonly ref: Ref<HTMLOListElement>;
  /** Those that are shown. */
  readonly rows: readonly ShelfStory[];
  readonly query: string;
  readonly progressOf: ProgressOf;
  readonly drawPicture: DrawPicture;
  readonly onDelete: OnDelete;
  readonly onShelve: OnShelve;
  readonly onTags: (story: ShelfStory) => void;
  readonly onCopy: (story: ShelfStory) => void;
};

/** Not drawn again at a key that is not answered yet. */
export const ShelfList = memo(function ShelfList({ ref, rows, query, progressOf, ...acts }: Props) {
  const excerpts = useExcerpts(rows, query);
  return (
    <ol ref={ref} className="mt-3">
      {rows.map((story) => (
        <li
          key={story.key}
          className="border-hairline border-t [contain-intrinsic-block-size:auto_5rem] [content-visibility:auto] has-[:popover-open]:[content-visibility:visible]"
          id={`row-${story.key.replace('/', '-')}`}
        >
          <ErrorBoundary
            region="Story"
            fallback={() => <DamagedRow title={story.card.headline} onDelete={() => acts.onDelete(story)} />}
          >
            <ShelfRow
              story={story}
              progress={progressOf(story)}
              excerpt={excerpts?.get(story.key)}
              {...acts}
            />
          </ErrorBoundary>
        </li>
      ))}
    </ol>
  );
});
