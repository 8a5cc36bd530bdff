import { memo } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { Button } from '#ui/Button.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { useHydrated } from '#ui/useHydrated.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { addedWords } from './addedWords.ts';
import { contentsOf } from './contentsOf.ts';
import type { DrawPicture } from './drawPicture.ts';
import { PublishedDate } from './PublishedDate.tsx';
import { progressWords } from './progressWords.ts';
import { readProgress } from './readProgress.ts';
import { StoryHeadline } from './StoryHeadline.tsx';
import { StoryKicker } from './StoryKicker.tsx';

type Props = {
  readonly story: ShelfStory;
  readonly drawPicture: DrawPicture;
  readonly onDelete: (story: ShelfStory) => void;
};

export const ShelfRow = memo(function ShelfRow({ story, drawPicture, onDelete }: Props) {
  const { card, own } = story;
  const isHydrated = useHydrated();
  const progress = isHydrated ? readProgress(story) : undefined;
  const contents = contentsOf(card);
  const picture = drawPicture(story, 'row');
  return (
    <article className="relative flex gap-5 py-4">
      <div className="min-w-0 flex-1">
        <StoryKicker card={card} />
        <h3 className="wrap-anywhere text-balance font-semibold font-story text-[1.25rem]/[1.2] tracking-[-0.008em] tablet:text-[1.375rem]">
          <StoryHeadline story={story} />
        </h3>
        <MetaText className="mt-2">
          <bdi>
            <PublishedDate when={card.published} />
          </bdi>
        </MetaText>
        {contents.length > 0 && (
          <MetaText className="mt-1">
            <bdi>{contents.join(' · ')}</bdi>
          </MetaText>
        )}
        {card.photo?.label && (
          <MetaText className="mt-1">
            <bdi>{card.photo.label}</bdi>
          </MetaText>
        )}
        {own && (
          <MetaText className="mt-1">
            <bdi>{addedWords(own)}</bdi>
          </MetaText>
        )}
        {progress && (
          <MetaText className="mt-1 font-medium text-ink">
            <bdi>{progressWords(progress)}</bdi>
          </MetaText>
        )}
        {own && (
          <Button
            look="quiet"
            className="relative mt-2 underline decoration-1 decoration-rule print:hidden"
            onClick={() => onDelete(story)}
          >
            <bdi>Delete</bdi>
            <VisuallyHidden> “{card.headline}”</VisuallyHidden>
          </Button>
        )}
      </div>
      {picture && (
        <div className="w-28 flex-none not-has-[img]:aspect-3/2 tablet:w-44 [&_img]:aspect-3/2 [&_img]:w-full [&_img]:bg-hover [&_img]:object-contain [&_img]:text-ink-2 [&_img]:text-label">
          {picture}
        </div>
      )}
    </article>
  );
});
