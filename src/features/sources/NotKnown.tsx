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
    <section
      className="mt-12 border-ink border-t"
      id="not.known"
      aria-labelledby="not.known.head"
      lang="en"
      dir="ltr"
    >
      <header className="flex min-h-9.5 items-baseline gap-3 pt-2">
        <h2 id="not.known.head" className="text-title">
          What is not known
        </h2>
        <p className="text-ink-2 text-label">in the story’s own words</p>
      </header>
      <ul>
        {items.map((item) => (
          <li
            key={`${item.block} ${item.text}`}
            className="grid grid-cols-[8rem_1fr] gap-x-4 gap-y-1 border-hairline border-t py-3 max-phone:grid-cols-1"
          >
            <p className="flex flex-wrap gap-x-3 self-start text-ink-2 text-label/[1.4] phone:grid phone:justify-items-start">
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

const place =
  'min-h-6 text-ink underline decoration-1 decoration-rule underline-offset-[0.2em] pointer-coarse:min-h-target';

type Props = { readonly item: Item; readonly story: Story };

function Place({ item: { block, photos }, story }: Props) {
  const dispatch = useDispatch();
  if (photos.length === 0)
    return (
      <a className={place} href={`#${block}`}>
        {placeWords(story, block)}
      </a>
    );
  const numbers = photos.map((id) => story.photos.findIndex((photo) => photo.id === id) + 1);
  return (
    <span className="flex flex-wrap gap-x-2">
      {photos.map((id, index) => (
        <PictureLink
          key={id}
          id={id}
          words={index === 0 ? `Picture ${numbers[0]}` : `${numbers[index]}`}
          label={`Picture ${numbers[index]}`}
          onOpen={() => dispatch({ kind: 'photoOpened', photo: id })}
        />
      ))}
    </span>
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
      className={place}
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
    <blockquote
      className="text-pretty font-story text-[1.0625rem]/[1.45] text-ink-2"
      lang={story.language}
      dir={story.direction}
    >
      {text.slice(0, part.start)}
      <b className="font-normal text-ink forced-colors:underline">{text.slice(part.start, part.end)}</b>
      {text.slice(part.end)}
    </blockquote>
  );
}
