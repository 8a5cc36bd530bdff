import { useMemo } from 'react';
import { type NotKnown as Item, notKnown } from '#core/sources/notKnown.ts';
import { paragraphNumber } from '#core/story/blocks.ts';
import type { BlockId, PhotoId, Story } from '#core/story/story.ts';
import { useDispatch, useStory } from '#session/useSession.ts';

/** The sentences in which the story itself says what isn't disclosed, verified, accessible or sure. Absent without any. */
export function NotKnown() {
  const { story } = useStory();
  const items = useMemo(() => notKnown(story), [story]);
  if (items.length === 0) return null;
  return (
    <section className="not-known" aria-labelledby="not.known" lang="en" dir="ltr">
      <header>
        <h2 id="not.known" className="text-title">
          What is not known
        </h2>
        <p className="text-ink-2 text-label">in the story’s own words</p>
      </header>
      <ul>
        {items.map((item) => (
          <li key={`${item.block} ${item.text}`}>
            <p className="text-ink-2 text-label/[1.4]">
              <Place item={item} story={story} />
              {item.source && <bdi>{item.source}</bdi>}
            </p>
            <Words item={item} story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = { readonly item: Item; readonly story: Story };

function Place({ item: { block, photos }, story }: Props) {
  const dispatch = useDispatch();
  if (photos.length === 0) return <a href={`#${block}`}>{placeWords(story, block)}</a>;
  const numbers = photos.map((id) => story.photos.findIndex((photo) => photo.id === id) + 1);
  return (
    <>
      {photos.map((id, index) => (
        <PictureLink
          key={id}
          id={id}
          words={index === 0 ? `Picture ${numbers[0]}` : `${numbers[index]}`}
          label={`Picture ${numbers[index]}`}
          onOpen={() => dispatch({ kind: 'photoOpened', photo: id })}
        />
      ))}
    </>
  );
}

type LinkProps = {
  readonly id: PhotoId;
  readonly words: string;
  readonly label: string;
  readonly onOpen: () => void;
};

function PictureLink({ id, words, label, onOpen }: LinkProps) {
  return (
    <a
      href={`#photo-${id}`}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {words}
    </a>
  );
}

function placeWords(story: Story, block: string): string {
  const number = paragraphNumber(story, block as BlockId);
  return number === undefined ? 'In the text' : `Paragraph ${number}`;
}

/** The words that say so in ink, the rest of their sentence quieter. */
function Words({ item: { text, part }, story }: Props) {
  return (
    <blockquote className="font-story" lang={story.language} dir={story.direction}>
      {text.slice(0, part.start)}
      <mark>{text.slice(part.start, part.end)}</mark>
      {text.slice(part.end)}
    </blockquote>
  );
}
