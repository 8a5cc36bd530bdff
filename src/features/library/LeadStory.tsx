import type { ShelfStory } from '#core/library/shelfStory.ts';
import { contentsOf } from './contentsOf.ts';
import type { DrawPicture } from './drawPicture.ts';
import { PublishedDate } from './PublishedDate.tsx';
import { StoryHeadline } from './StoryHeadline.tsx';
import { StoryKicker } from './StoryKicker.tsx';

type Props = { readonly story: ShelfStory; readonly drawPicture: DrawPicture };

/** The one link is the headline's; it covers the picture too, which keeps its own description. */
export function LeadStory({ story, drawPicture }: Props) {
  const { card } = story;
  const contents = contentsOf(card);
  return (
    <article className="lead" dir={card.direction} data-picture={card.photo ? '' : undefined}>
      {card.photo && <div className="lead-picture">{drawPicture(story, 'lead')}</div>}
      <div className="lead-text">
        <StoryKicker card={card} />
        <h2 className="lead-head">
          <StoryHeadline story={story} />
        </h2>
        {card.summary && (
          <p className="lead-summary" lang={card.language}>
            {card.summary}
          </p>
        )}
        <p className="lead-date">
          <PublishedDate when={card.published} />
        </p>
        {contents.length > 0 && (
          <ul className="has">
            {contents.map((words) => (
              <li key={words}>
                <bdi>{words}</bdi>
              </li>
            ))}
          </ul>
        )}
        {card.photo?.label && (
          <p className="picture-label">
            <bdi>{card.photo.label}</bdi>
          </p>
        )}
      </div>
    </article>
  );
}
