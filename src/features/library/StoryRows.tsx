import type { StoryCard } from '#core/story/storyCard.ts';
import { contentsOf } from './contentsOf.ts';
import type { DrawPicture } from './FrontPage.tsx';
import { PublishedDate } from './PublishedDate.tsx';
import { StoryHeadline } from './StoryHeadline.tsx';
import { StoryKicker } from './StoryKicker.tsx';

type Props = { readonly cards: readonly StoryCard[]; readonly drawPicture: DrawPicture };

export function StoryRows({ cards, drawPicture }: Props) {
  return (
    <section className="stories" aria-labelledby="stories-title">
      <h2 id="stories-title" className="small-title">
        More stories
      </h2>
      <ol>
        {cards.map((card) => (
          <li key={card.id}>
            <StoryRow card={card} drawPicture={drawPicture} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StoryRow({ card, drawPicture }: { card: StoryCard; drawPicture: DrawPicture }) {
  const contents = contentsOf(card);
  return (
    <article className="row" dir={card.direction}>
      <div className="row-text">
        <StoryKicker card={card} />
        <h3 className="row-head">
          <StoryHeadline card={card} />
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
      </div>
      {card.photo && <div className="row-picture">{drawPicture(card, 'row')}</div>}
    </article>
  );
}
