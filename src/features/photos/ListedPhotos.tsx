import { type ReactNode, useRef, useState } from 'react';
import { creditWords } from '#core/photos/creditWords.ts';
import type { Photo, Span, Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useReveal } from '#ui/reveal.ts';

type Props = {
  readonly story: Story;
  readonly photos: readonly Photo[];
  /** Renders a caption with its names marked. */
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
  /** Renders a link to the picture on its own site, if its address is known. Called once the list is open. */
  readonly drawLink: (photo: Photo) => ReactNode;
};

/** Pictures that came without a file: a line with their number, their captions folded below it. */
export function ListedPhotos({ story, photos, drawText, drawLink }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useReveal(list, (target) => {
    const details = target.closest('details');
    if (details) details.open = true;
  });
  const where = story.sourceUrl ? 'on the original page' : 'not included';
  return (
    <div ref={list} className="listed-photos col-story">
      <Disclosure
        className="text-ink-2 text-label/[1.4] print:hidden"
        title={
          <>
            <Icon name="noPhoto" size={14} />
            <bdi lang="en">
              {counted(photos.length, 'picture')} {where}
            </bdi>
            <Icon name="down" size={14} />
          </>
        }
        titleClassName="flex items-center gap-1.5 hover:text-ink in-open:[&>svg:last-child]:rotate-180"
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <ol className="my-3 grid gap-3 border-hairline border-s-3 ps-4">
          {photos.map((photo) => (
            <li key={photo.id} data-photo={photo.id}>
              <p data-part="caption" className="text-caption/[1.25rem]" lang={story.language} dir="auto">
                {drawText(photo, { start: 0, end: photo.caption.length })} {creditWords(photo)}
              </p>
              {isOpen && drawLink(photo)}
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
