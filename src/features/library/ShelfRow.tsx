import { memo } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
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
    <article className="row" dir={card.direction}>
      <div className="row-text">
        <StoryKicker card={card} />
        <h3 className="row-head">
          <StoryHeadline story={story} />
        </h3>
        <p className="story-line">
          <bdi>
            <PublishedDate when={card.published} />
          </bdi>
        </p>
        {contents.length > 0 && (
          <p className="story-line">
            <bdi>{contents.join(' · ')}</bdi>
          </p>
        )}
        {card.photo?.label && (
          <p className="story-line">
            <bdi>{card.photo.label}</bdi>
          </p>
        )}
        {own && (
          <p className="story-line">
            <bdi>{addedWords(own)}</bdi>
          </p>
        )}
        {progress && (
          <p className="story-line row-progress">
            <bdi>{progressWords(progress)}</bdi>
          </p>
        )}
        {own && (
          <button type="button" className="text-button row-delete" onClick={() => onDelete(story)}>
            <bdi>Delete</bdi>
            <VisuallyHidden> “{card.headline}”</VisuallyHidden>
          </button>
        )}
      </div>
      {picture && <div className="row-picture">{picture}</div>}
    </article>
  );
});
