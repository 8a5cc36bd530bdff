import { memo } from 'react';
import type { Excerpt } from '#core/library/search/excerpt.ts';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { isRead } from '#core/library/shelved.ts';
import type { ReadingProgress } from '#core/story/readingProgress.ts';
import { classNames } from '#ui/classNames.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import type { DrawPicture } from './drawPicture.ts';
import { ExcerptLine } from './ExcerptLine.tsx';
import { RowMenu } from './RowMenu.tsx';
import { rowFacts } from './rowFacts.ts';
import { StoryHeadline } from './StoryHeadline.tsx';
import { statusWords } from './statusWords.ts';
import type { OnDelete, OnShelve } from './useShelfActs.ts';

type Props = {
  readonly story: ShelfStory;
  readonly progress: ReadingProgress | undefined;
  /** Where the words that are searched for stand in it. */
  readonly excerpt: Excerpt | undefined;
  readonly drawPicture: DrawPicture;
  readonly onDelete: OnDelete;
  readonly onShelve: OnShelve;
  readonly onTags: (story: ShelfStory) => void;
  readonly onCopy: (story: ShelfStory) => void;
};

export const ShelfRow = memo(function ShelfRow({ story, progress, excerpt, drawPicture, ...acts }: Props) {
  const { card, own } = story;
  const { tags } = own?.shelved ?? {};
  const read = isRead(story, progress);
  const status = statusWords(story, progress);
  const picture = drawPicture(story, 'row');
  return (
    <article className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-4 laptop:grid-cols-[minmax(0,1fr)_15rem_2rem] desk:gap-x-0 desk:grid-cols-[minmax(0,var(--container-measure))_1fr_2rem]">
      <div className="flex min-w-0 gap-5">
        <div className="min-w-0 flex-1">
          <h3 className="wrap-anywhere text-balance font-semibold font-story text-[1.1875rem]/[1.25] tracking-[-0.008em]">
            <StoryHeadline story={story} />
          </h3>
          <MetaText className="mt-1">
            {rowFacts(card).map((fact, at) => (
              <span key={fact}>
                {at > 0 && ' · '}
                <bdi className={at > 0 ? 'whitespace-nowrap' : undefined}>{fact}</bdi>
              </span>
            ))}
          </MetaText>
          {tags && (
            <MetaText className="mt-1">
              Tags:{' '}
              {tags.map((tag, at) => (
                <span key={tag}>
                  {at > 0 && ', '}
                  <bdi className="font-medium text-ink">{tag}</bdi>
                </span>
              ))}
            </MetaText>
          )}
          {excerpt && <ExcerptLine story={story} excerpt={excerpt} />}
        </div>
        {picture && (
          <div className="w-24 flex-none not-has-[img]:aspect-3/2 [&_img]:aspect-3/2 [&_img]:w-full [&_img]:bg-hover [&_img]:object-contain [&_img]:text-ink-2 [&_img]:text-label">
            {picture}
          </div>
        )}
      </div>
      {status && (
        <div className="max-laptop:row-start-2 max-laptop:mt-2 max-laptop:flex max-laptop:items-center max-laptop:gap-3 max-laptop:[&>div]:mt-0 max-laptop:[&>div]:w-24 desk:ps-26 desk:pe-4">
          {progress && <ProgressBar at={read ? progress.of : progress.paragraph} of={progress.of} />}
          <p
            className={classNames(
              'text-label laptop:not-first:mt-2 laptop:first:mt-1',
              read ? 'text-ink-2' : 'font-semibold',
            )}
          >
            {status}
          </p>
        </div>
      )}
      {own && <RowMenu story={story} progress={progress} {...acts} />}
    </article>
  );
});
