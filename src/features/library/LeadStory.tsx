import type { ShelfStory } from '#core/library/shelfStory.ts';
import { classNames } from '#ui/classNames.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { contentsOf } from './contentsOf.ts';
import type { DrawPicture } from './drawPicture.ts';
import { InsideDates, InsideNames } from './InsideStory.tsx';
import { PublishedDate } from './PublishedDate.tsx';
import { StoryHeadline } from './StoryHeadline.tsx';
import { StoryKicker } from './StoryKicker.tsx';

type Props = { readonly story: ShelfStory; readonly drawPicture: DrawPicture };

/** The headline is the only link; its area covers the picture, which keeps its own alt text. */
export function LeadStory({ story, drawPicture }: Props) {
  const { card } = story;
  const contents = contentsOf(card);
  return (
    <article
      className={classNames(
        'relative grid gap-x-8 gap-y-5',
        card.photo &&
          'laptop:grid-cols-[minmax(0,1.45fr)_minmax(0,1fr)] laptop:items-start desk:grid-cols-[minmax(0,var(--container-measure))_var(--container-side)] desk:gap-x-26',
      )}
    >
      {card.photo && (
        <div className="max-tablet:-mx-margin [&_img]:aspect-3/2 [&_img]:w-full [&_img]:bg-hover [&_img]:object-contain [&_img]:text-ink-2 [&_img]:text-label">
          {drawPicture(story, 'lead')}
        </div>
      )}
      <div className={classNames(!card.photo && 'max-w-measure')}>
        <StoryKicker card={card} />
        <h2 className="text-balance font-semibold font-story text-[1.625rem]/[1.16] tracking-[-0.012em] tablet:text-[1.75rem]">
          <StoryHeadline story={story} />
        </h2>
        {card.summary && (
          <p
            className="mt-3 text-left font-story text-[1.125rem]/[1.35] text-ink-2"
            lang={card.language}
            dir={card.direction}
          >
            {card.summary}
          </p>
        )}
        <MetaText className="mt-4">
          <PublishedDate when={card.published} />
        </MetaText>
        {card.inside && <InsideNames story={story} inside={card.inside} />}
        {!card.inside && contents.length > 0 && (
          <ul className="mt-5 border-hairline border-t pt-3 text-ink-2 text-label/[1.7]">
            {contents.map((words) => (
              <li key={words}>
                <bdi>{words}</bdi>
              </li>
            ))}
          </ul>
        )}
        {card.photo?.label && (
          <p className="mt-3 border-notice-rule border-s-3 bg-notice-ground px-2.5 py-1.5 font-medium text-note text-notice forced-colors:border">
            <bdi>{card.photo.label}</bdi>
          </p>
        )}
      </div>
      {card.inside && <InsideDates story={story} inside={card.inside} />}
    </article>
  );
}
